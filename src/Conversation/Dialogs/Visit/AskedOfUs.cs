using System.Text.RegularExpressions;
using BackPainBot.Conversation.Dialogs.Asking;

namespace BackPainBot.Conversation.Dialogs.Visit;

/// <summary>Whether a question written at the list is for the helper and not for a clinician: what to bring, how long the visit takes, what helps until then, what a word means.</summary>
public static class AskedOfUs
{
    private const string Visit = @"(?:appointment|appt|visit|session|consultation|check-?up|assessment|exam\w*|review|scan|mri|ct|x-?ray|injection|epidural|procedure|op|operation|test)";
    private const string Who = @"(?:they|he|she|the (?:physio|doctor|gp|doc|nurse|surgeon|consultant|specialist|therapist))";
    private const string Until = @"(?:tonight|right now|today|tomorrow|meanwhile|in the meantime|this (?:morning|afternoon|evening|weekend)|the (?:night|day|morning|evening) before|beforehand|(?:until|till|til|before) (?:then\b|that\b|it\W*$|bed\b|(?:mon|tues|wednes|thurs|fri|satur|sun)day|i (?:go(?! back)|see (?:him|her|them|the|my)|get there|come in)\b|(?:the|my) (?:\w+ )?(?:appointment|appt|visit|session|check-?up|assessment|review)\b))";

    private static readonly Regex Bring = new(@"\b(?:should|shall|do|does|can|could|may|must|would|need|have|what|which|anything|something|ought)\b[^.?!]{0,30}\b(?:bring\b(?! (?:it|this|the pain|that) (?:on|back)\b)|take (?:along|with me)\b|take [^.?!]{1,40}?(?:with me\b|along\b|to (?:the|my) (?:\w+ )?" + Visit + @"|to (?:him|her|them|the physio|the doctor)|my (?:\w+ )?(?:scans?|letters?|results|notes|list|tablets|medicines?|pictures|report)\W*$))", RegexOptions.IgnoreCase);
    private static readonly Regex Ready = new(@"\bwhat (?:should|do|shall|can|ought|must) i (?:to )?wear\b|\b(?:should|do|must|will|would) i (?:need to |have to )?(?:wear (?:shorts|trousers|loose|comfy|comfortable|trainers|anything|something|a gown)|undress|strip|take (?:my |any )?(?:clothes|top|shirt|trousers) off|(?:be )?fast(?:ing)?\b|starve|book|park|register|arrive|turn up early|ring (?:them )?(?:first|ahead))|\b(?:can|should|may|do|must) i (?:still |need to |have to )?(?:eat|drink|have (?:breakfast|food|coffee|tea|lunch))\b[^.?!]{0,40}\b(?:before|first|beforehand|that (?:day|morning)|on the day)\b|\b(?:what time|how early) (?:should|do|shall) i\b|\bwhere (?:do|should|can|is) [^.?!]{0,20}\bpark\b", RegexOptions.IgnoreCase);
    private static readonly Regex Takes = new(@"\bhow long (?:will|does|do|is|would|are|should) (?:the|a|an|my|this|that|these|most|one|such an?) (?:\w+ ){0,2}" + Visit + @"s?\b|\bhow long (?:will|does|would) (?:it|this|that)(?: all)?(?: usually| normally)? (?:take|last|go on(?: for)?)(?: (?:on|then|do you think|usually|roughly|there|in there))*(?: (?:mon|tues|wednes|thurs|fri)day)?\W*$|\bhow long (?:will|am|do|would) i (?:be (?:in )?there|be in(?! hospital)|have with (?:him|her|them))\b", RegexOptions.IgnoreCase);
    private static readonly Regex Hurts = new(@"\b(?:will|does|is|would|might) (?:it|this|that)(?: all)? (?:hurt|be (?:painful|sore)|painful|sore)(?: (?:me|much|a lot|at all|then|on the day))*\W*$|\b(?:will|does|is|would|are) (?:the|an?|my|this|that) (?:\w+ ){0,2}" + Visit + @"\b[^.?!]{0,15}\b(?:hurt|painful|sore|uncomfortable)\b|\bwill " + Who + @" (?:hurt|be rough|click|crack|touch|prod|undress|examine|poke|press)\b", RegexOptions.IgnoreCase);
    private static readonly Regex There = new(@"\bwhat (?:happens|will happen|goes on) (?:there|(?:at|in|during|on|when i (?:get|go|arrive))\b[\w ]{0,25}(?:\b" + Visit + @"|day|there))\b|\bwhat (?:will|do|does) " + Who + @" (?:do|ask|want to know|look at|check|test)\b|\b(?:can|could|may|should|is it ok if|am i allowed to have) (?:my|someone|somebody|anyone|a friend|a relative)\b[^.?!]{0,25}\b(?:come|with me|in the room|along|sit in)\b|\b(?:can|may|could) i (?:record|film|tape)\b", RegexOptions.IgnoreCase);
    private static readonly Regex Says = new(@"\b(?:should|shall|do|must|ought|can) i (?:to |also |have to |need to )*(?:tell|mention|ask|say|bring up|show)\b(?! me)|\b(?:how|what) (?:do|should|shall|can|would) i (?:say|tell|put (?:it|that|this)|word|explain|phrase|pronounce|bring up)\b", RegexOptions.IgnoreCase);
    private static readonly Regex Means = new(@"\bwhat (?:do|did) you mean\b|\bwhat(?:'?s| is) meant by\b|\bwhat (?:does|do|did|would) (?:(?:that|it|this|these|they)|(?:number |no\.? |question )?\d{1,2}|[""'“‘][^""”]+[""'”’]|(?!my\b|the (?:scan|mri|report|result|letter|pain))[\w -]{2,40}?) (?:even |actually |really )?mean\b(?! (?:for (?:me|my)|my)\b)|\bwhat(?:'?s| is| are) an? (?!good|bad|normal|safe|realistic|reasonable|sensible)[\w -]{3,30}\W*$|\b(?:what'?s|what is) the difference between\b|\b(?:explain|say more about|meaning of) (?:number |no\.? |question )?(?:\d|that|this|the word|what)\b", RegexOptions.IgnoreCase);
    private static readonly Regex Soon = new(@"\b(?:can|could|should|shall|may|must|do|is it (?:ok|okay|all ?right|safe|fine|bad)|would it|will it|what|how)\b[^.?!]{0,60}\b" + Until + @"\b", RegexOptions.IgnoreCase);

    private static readonly Regex Heard = new(@"\bhow (?:do|can|should|could|would) i (?:get|make|persuade|convince) (?:him|her|them|the (?:physio|doctor|gp|doc|surgeon|consultant|specialist|nurse)) (?:to )?(?:answer|listen|hear|take|look|understand|believe|explain|give|refer|send|read|go through|do (?:something|anything))\b", RegexOptions.IgnoreCase);

    // Put to the one they will see, whatever else stands in it.
    private static readonly Regex OfThem = new(@"\b(?:do|would|could|can|will|are|have) you\b(?! mean\b)", RegexOptions.IgnoreCase);
    private static readonly Regex ForTheList = new(@"\b(?:want|wanted|need|like|love) to (?:know|ask|find out|hear)\b|\bask (?:him|her|them)\b|\b(?:on|to) (?:the|my) (?:list|page)\b", RegexOptions.IgnoreCase);
    private static readonly Regex[] OfUs = [Bring, Ready, Takes, Hurts, There, Says, Means, Soon, Heard];
    private static readonly Regex Sentence = new(@"(?<=[.!?\n])\s+");

    private const int Longest = 240;

    /// <summary>Whether one question is for the helper.</summary>
    public static bool Is(string question)
    {
        ArgumentNullException.ThrowIfNull(question);
        return question.Length <= Longest && Questions.Looks(question) && !ForTheList.IsMatch(question) && !OwnQuestion.IsAddition(question) && !OfThem.IsMatch(question) && !question.Contains(':', StringComparison.Ordinal)
            && Array.Exists(OfUs, pattern => pattern.IsMatch(question));
    }

    /// <summary>The sentences of a message that ask the helper something, and the rest.</summary>
    public static (string Asked, string Left) In(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        if (text.Length > Longest * 2)
            return ("", text);
        var sentences = Sentence.Split(text.Trim()).Where(sentence => sentence.Length > 0).ToLookup(Is);
        return (string.Join(' ', sentences[true]), string.Join(' ', sentences[false]));
    }
}
