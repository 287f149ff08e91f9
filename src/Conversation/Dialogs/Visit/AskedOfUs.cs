using System.Text.RegularExpressions;
using BackPainBot.Conversation.Dialogs.Asking;

namespace BackPainBot.Conversation.Dialogs.Visit;

/// <summary>Whether a question written at the list is for the helper and not for a clinician: what to bring, how long the visit takes, what helps until then, what a word means.</summary>
public static class AskedOfUs
{
    private const string Visit = @"(?:appointment|appt|visit|session|consultation|check-?up|assessment|exam\w*|review|scan|mri|ct|x-?ray|injection|epidural|procedure|op|operation|test)";
    private const string Who = @"(?:they|he|she|the (?:physio|doctor|gp|doc|nurse|surgeon|consultant|specialist|therapist))";
    private const string Until = @"(?:tonight|right now|today|tomorrow|meanwhile|in the meantime|this (?:morning|afternoon|evening|weekend)|the (?:night|day|morning|evening) before|beforehand|(?:until|till|til|before) (?:then\b|that\b|it\W*$|bed\b|(?:mon|tues|wednes|thurs|fri|satur|sun)day|i (?:go(?! back)|see (?:him|her|them|the|my)|get there|come in)\b|(?:the|my) (?:\w+ )?(?:appointment|appt|visit|session|check-?up|assessment|review)\b))";

    private static readonly Regex Bring = new(@"\b(?:should|shall|do|does|can|could|may|must|would|need|have|what|which|anything|something|ought|ok|okay|fine|allowed)\b[^.?!]{0,30}\b(?:bring\b(?! (?:it|this|the pain|that) (?:on|back)\b)|take (?:along|with me)\b|take [^.?!]{1,40}?(?:with me\b|along\b|to (?:the|my) (?:\w+ )?" + Visit + @"|to (?:him|her|them|the physio|the doctor)|my (?:\w+ )?(?:scans?|letters?|results|notes|list|tablets|medicines?|pictures|report)\W*$))", RegexOptions.IgnoreCase);
    private static readonly Regex Ready = new(@"\bwhat (?:should|do|shall|can|ought|must) i (?:to )?wear\b|\bwhat to (?:wear|bring|put on)\b|\b(?:trousers|shorts|a skirt|leggings|jeans|a dress|trainers) or (?:a )?(?:trousers|shorts|skirt|leggings|jeans|dress|shoes|trainers)\b|\b(?:should|do|must|will|would) i (?:need to |have to )?(?:wear (?:shorts|trousers|loose|comfy|comfortable|trainers|anything|something|a gown)|undress|strip|take (?:my |any )?(?:clothes|top|shirt|trousers) off|(?:be )?fast(?:ing)?\b|starve|book|park|register|arrive|turn up early|ring (?:them )?(?:first|ahead))|\b(?:can|should|may|do|must) i (?:still |need to |have to )?(?:eat|drink|have (?:breakfast|food|coffee|tea|lunch))\b[^.?!]{0,40}\b(?:before|first|beforehand|that (?:day|morning)|on the day)\b|\b(?:what time|how early) (?:should|do|shall) i\b|\bwhere (?:do|should|can|is) [^.?!]{0,20}\bpark\b", RegexOptions.IgnoreCase);
    private static readonly Regex Takes = new(@"\bhow long (?:will|does|do|is|would|are|should) (?:the|a|an|my|this|that|these|most|one|such an?) (?:\w+ ){0,2}" + Visit + @"s?\b|\bhow long (?:will|does|would) (?:it|this|that)(?: all)?(?: usually| normally)? (?:take|last|go on(?: for)?)(?: (?:on|then|do you think|usually|roughly|there|in there))*(?: (?:mon|tues|wednes|thurs|fri)day)?\W*$|\bhow long (?:will|am|do|would) i (?:be (?:in )?there|be in(?! hospital)|have with (?:him|her|them))\b", RegexOptions.IgnoreCase);
    private static readonly Regex Hurts = new(@"\b(?:will|does|is|would|might) (?:it|this|that)(?: all)? (?:hurt|be (?:painful|sore)|painful|sore)(?: (?:me|much|a lot|at all|then|on the day))*\W*$|\b(?:will|does|is|would|are) (?:the|an?|my|this|that) (?:\w+ ){0,2}" + Visit + @"\b[^.?!]{0,15}\b(?:hurt|painful|sore|uncomfortable)\b|\bwill " + Who + @" (?:hurt|be rough|click|crack|touch|prod|undress|examine|poke|press)\b", RegexOptions.IgnoreCase);
    private static readonly Regex There = new(@"\bwhat (?:happens|will happen|goes on) (?:there|(?:at|in|during|on|when i (?:get|go|arrive))\b[\w ]{0,25}(?:\b" + Visit + @"|day|there))\b|\bwhat (?:will|do|does) " + Who + @" (?:do|ask|want to know|look at|check|test)\b|\b(?:can|could|may|should|is it ok if|am i allowed to have) (?:my|someone|somebody|anyone|a friend|a relative)\b[^.?!]{0,25}\b(?:come|with me|in the room|along|sit in)\b|\b(?:can|may|could) i (?:record|film|tape)\b", RegexOptions.IgnoreCase);
    private static readonly Regex Says = new(@"\b(?:should|shall|do|must|ought|can) i (?:to |also |have to |need to )*(?:tell|mention|ask|say|bring up|show)\b(?! me)|\b(?:how|what) (?:do|should|shall|can|would) i (?:say|tell|put (?:it|that|this)|word|explain|phrase|pronounce|bring up)\b", RegexOptions.IgnoreCase);
    private static readonly Regex Means = new(@"\bwhat (?:do|did) you mean\b|\bwhat(?:'?s| is) meant by\b|\bwhat (?:does|do|did|would) (?:(?:that|it|this|these|they)|(?:number |no\.? |question )?\d{1,2}|[""'“‘][^""”]+[""'”’]|(?!my\b|the (?:scan|mri|report|result|letter|pain))[\w -]{2,40}?) (?:even |actually |really )?mean\b(?! (?:for (?:me|my)|my)\b)|\bwhat(?:'?s| is| are) an? (?!good|bad|normal|safe|realistic|reasonable|sensible)[\w -]{3,30}\W*$|\b(?:what'?s|what is) the difference between\b|\b(?:explain|say more about|meaning of) (?:number |no\.? |question )?(?:\d|that|this|the word|what)\b", RegexOptions.IgnoreCase);
    private static readonly Regex Soon = new(@"\b(?:can|could|should|shall|may|must|do|is it (?:ok|okay|all ?right|safe|fine|bad)|^\W*(?:(?:and|so|also|but)\s+)*(?:ok|okay|all ?right|safe|fine|bad) (?:to|if)|would it|will it|what|how)\b[^.?!]{0,60}\b" + Until + @"\b", RegexOptions.IgnoreCase);

    // "Chemist today or wait?": which of two times, and one of them is before the visit.
    private static readonly Regex NowOrLater = new(@"\b(?:right now|now|today|tonight|tomorrow|straight away|at once|this (?:morning|afternoon|evening|weekend))\b,? or (?:should i |do i |can i |is it |shall i |just |better |can it )*(?:wait|leave|hold (?:off|on)|later|not\b|another day|(?:the )?next|until|till|after)\b|\b(?:wait|hold off|leave it)\b[^.?!,]{0,25}\bor (?:should i |do i |can i |shall i |just )*(?:\w+ ){0,4}(?:right now|now|today|tonight|tomorrow|straight away)\b", RegexOptions.IgnoreCase);

    private static readonly Regex Heard = new(@"\bhow (?:do|can|should|could|would) i (?:get|make|persuade|convince) (?:him|her|them|the (?:physio|doctor|gp|doc|surgeon|consultant|specialist|nurse)) (?:to )?(?:answer|listen|hear|take|look|understand|believe|explain|give|refer|send|read|go through|do (?:something|anything))\b", RegexOptions.IgnoreCase);

    private const string Keeps = @"(?:(?:write|note|jot|put)(?: (?:it|this|that|things|everything|them))?(?: all)? down|write (?=in|before|until|till|for|about|it\b|this\b|that\b|everything)|note\b|jot\b|keep (?:an? )?(?:\w+ )?(?:diary|journal|notes?|log|record|track)\b)";
    private const string Readies = @"(?:prepare(?! for (?:the |my |an? |this )?(?:\w+ )?(?:op|operation|surgery|injection|procedure|epidural)\b)|get (?:myself )?(?:ready|prepared)(?! for (?:the |my |an? )?(?:\w+ )?(?:op|operation|surgery)\b)|practi[sc]e (?:it|this|saying|what)|rehearse|get (?:there|to (?:the|my) (?:\w+ )?(?:clinic|hospital|surgery|practice|appointment|visit))\b|(?:remember|memori[sz]e|not forget|keep in mind) (?:it|this|that|all|everything|what|my questions|the questions)\b|(?:start|open|begin) (?:off )?(?:the|this|my) (?:talk|visit|appointment|conversation|consultation)|(?:get|fit|squeeze|put|sum|pack) (?:it|this|that|everything|all (?:this|that|of it))(?: all)? (?:into|in|across|over|up)\b|describe (?:it|this|my (?:back )?pain|the pain|where))";

    // How they prepare is theirs: a clinician is not asked what to write down beforehand.
    private static readonly Regex Prepares = new(@"\b(?:(?:should|shall|do|can|could|would|must|ought) (?:i|we)|(?:i|we) (?:should|need to|ought to|have to|must|can)|(?:what|how) to)(?: (?:to|also|best|have to|need to|better|maybe|please))* (?:" + Keeps + "|" + Readies + ")", RegexOptions.IgnoreCase);

    // Put to the one they will see, whatever else stands in it.
    private static readonly Regex OfThem = new(@"\b(?:do|would|could|can|will|are|have) you\b(?! mean\b)", RegexOptions.IgnoreCase);
    private static readonly Regex ForTheList = new(@"\b(?:want|wanted|need|like|love) to (?:know|ask|find out|hear)\b|\bask (?:him|her|them)\b|\b(?:on|to) (?:the|my) (?:list|page)\b", RegexOptions.IgnoreCase);
    private static readonly Regex[] OfUs = [Bring, Ready, Takes, Hurts, There, Says, Means, Soon, NowOrLater, Heard, Prepares];
    private static readonly Regex Lead = new(@"^\W*(?:(?:and|but|also|so|ok|oh|then)\b[\s,]*)+", RegexOptions.IgnoreCase);
    private static readonly Regex Purpose = new(@",?\s+so (?:that )?(?:i|we|he|she|it|they)\b[^.?!]*\W*$", RegexOptions.IgnoreCase);
    private static readonly Regex Sentence = new(@"(?<=[.!?\n])\s+|(?=,\s*(?:and|but|also)\s+(?:what|how|where|should|shall|do|can)\b)|(?<!,)(?=\s(?:and|also)\s+(?:what|how|where|should|shall)\b)", RegexOptions.IgnoreCase);

    private const int Longest = 240;

    /// <summary>Whether one question is for the helper.</summary>
    public static bool Is(string question)
    {
        ArgumentNullException.ThrowIfNull(question);
        return question.Length <= Longest && Questions.Looks(question) && !ForTheList.IsMatch(question) && !OwnQuestion.IsAddition(question) && !OfThem.IsMatch(question) && !question.Contains(':', StringComparison.Ordinal)
            && Array.Exists(OfUs, pattern => pattern.IsMatch(question));
    }

    /// <summary>Whether it is asked how to get ready for the visit: what to bring, to wear, to write down.</summary>
    public static bool IsPreparing(string question) => Is(question) && (Prepares.IsMatch(question) || Bring.IsMatch(question) || Ready.IsMatch(question));

    /// <summary>A question to be looked up: what it is for is left out where it asks how to prepare, "so I don't just say that it hurts".</summary>
    public static string Plain(string question) => Prepares.IsMatch(question) ? Purpose.Replace(Lead.Replace(question, ""), "?") : question;

    /// <summary>The sentences of a message that ask the helper something, and the rest.</summary>
    public static (string Asked, string Left) In(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        if (text.Length > Longest * 2)
            return ("", text);
        var sentences = Sentence.Split(text.Trim()).Where(sentence => sentence.Length > 0).ToLookup(Is);
        return (string.Join(' ', sentences[true].Select(asked => asked.Trim(' ', ','))), string.Join(' ', sentences[false]).Replace(" ,", ",", StringComparison.Ordinal));
    }
}
