using System.Text.RegularExpressions;
using BackPainBot.Conversation.Dialogs.Asking;

namespace BackPainBot.Conversation.Dialogs.Visit;

/// <summary>The questions of their own in what somebody writes to a list: without "add:" around them, two where there are two, none where it is a word to the bot.</summary>
public static class OwnQuestion
{
    private static readonly Regex Between = new(@"(?<=\?)\s*(?:and\s+|also\s+)*(?=\w)|\s*[,;]\s*(?:and(?: also)?|also|plus)\s+(?=" + Opener + @")|\s+(?:and|or)\s+also\s+(?=" + Opener + ")", RegexOptions.IgnoreCase);
    private static readonly Regex BetweenAsking = new(@"(?<=\?)\s*(?:and\s+|also\s+)*(?=\w)|\s*[,;]?\s*(?:\band\b|\balso\b|\bplus\b|\bor\b|;)\s*(?:also\s+)?(?=" + Opener + ")", RegexOptions.IgnoreCase);
    private static readonly Regex Comma = new(@"\s*[,;]\s*(?=" + Opener + ")", RegexOptions.IgnoreCase);
    private static readonly Regex Condition = new(@"^(?:if|whether|since|because|after|before|once|while|as|when (?:i|it|my|the|he|she)\b(?! (?:can|could|may|should)))\b", RegexOptions.IgnoreCase);
    private static readonly Regex AnyJoint = new(@"(?<=\?)\s*(?=\w)|\s*(?:[,;]\s*(?:and\b)?|\band\b)\s*", RegexOptions.IgnoreCase);
    private static readonly Regex AddLead = new(@"^\s*(?:and(?=\s)|(?:oh|well|so)(?=[\s,])|(?:i )?(?:mainly|mostly|really|just) (?:want|need|like) to (?:know|ask)(?: (?:him|her|them|about))?|also ask(?: (?:him|her|them))?|also|ok(?:ay)?(?=[\s,])|(?:please|plus)(?=[\s,])|(?:can|could|would|will) (?:you|we|i) (?:also |please |just |maybe )*(?:add|put (?:in|on|down)|include|stick (?:in|on)|pop (?:in|on)|write (?:in|down))(?: (?:this|one|that))?|(?:also |please |i )*(?:want|like|need) to (?:also )?(?:add|put in|include)|(?:put|stick|pop) (?:in|on|down)(?=\s*:| whether| if| the question)|include|i(?:'d| would)? (?:also )?(?:want|like) (?:to )?(?:also )?(?:add|ask|know)(?: (?:him|her|them|about))?|i want(?=\s*:)|i want (?=something about|one about)|it (?:must|should) (?:say|be|read)|add(?: (?:this|one|mine|my own|my question|a question|in|that))?|put this on my list(?: for the doctor)?|write down|note(?= ?:)|i (?:wrote|said|meant)|my (?:own )?question(?: is)?|mine(?: is| was)?|make it|what about adding|(?:something|one|a question) about(?= (?:what|how|when|whether|if|why|who)\b))\b\s*[:\-,""]*\s*", RegexOptions.IgnoreCase);
    private static readonly Regex Addition = new(@"^\W*(?:(?:and|also|please|oh|so|ok|yes|no|plus|then|just|maybe|actually|sorry|i (?:meant?|said)|(?:can|could|would|will) (?:you|we|i)|(?:i |i'?d )?(?:also )?(?:want|like|need) to|i'?d like)\b[\s,]*)*(?:add|put (?:in|down)|include|stick in|pop in|write in|ask (?:him|her|them|about|if|whether|how))\b\W*\w", RegexOptions.IgnoreCase);
    // "No I mean add it to my list for the physio: when can I pick him up?", "could you put the lifting in as a question as well, like when can I lift him".
    private static readonly Regex Wrapped = new(@"^\W*(?:(?:no|oh|and|also|ok|please|sorry|i mean[t]?|one more thing|(?:can|could|would) you|just)\b[\s,]*)*(?:(?:add|put|stick|pop) (?:it|this|that|one|another(?: one)?)? ?(?:to|on|onto|in) (?:my|the|our) (?:list|page|questions)(?: (?:for|to) (?:the|my) \w+)?\s*[:,]\s*|(?:add|put|stick|pop) [\w' ]{2,40}? (?:in |on |down )?as a question(?: as well| too)?\W+(?:like|as in|such as|so)?\s*)", RegexOptions.IgnoreCase);
    private static readonly Regex ToList = new(@"^\s*(?:that |this |one )?(?:to|on|onto|in) (?:my|the|our) (?:list|page|questions)\b\s*(?:please|too|as well)?\s*[:,-]*\s*", RegexOptions.IgnoreCase);
    private static readonly Regex AddAnywhere = new(@"\badd\s*:|\b(?:also|and) (?:ask|add)\s*:", RegexOptions.IgnoreCase);

    // "Add one about whether stooping harms it".
    private static readonly Regex About = new(@"^(?:(?:a question|something|one) )?about (?=(?:whether|if|how|when|why|what)\b)", RegexOptions.IgnoreCase);

    // "Most of these aren't mine. My two questions are: …"
    private static readonly Regex MineAre = new(@"^.{0,160}?\b(?:my|the) (?:own |only |real |main |two |three |2 |3 )*questions?(?: i have| for (?:him|her|them))? (?:is|are|were|was)\s*:?\s*", RegexOptions.IgnoreCase | RegexOptions.Singleline);

    // A word to the bot, not a question for a doctor.
    private static readonly Regex Remark = new(@"^\s*(?:(?:you(?:'ve)? (?:left|missed|forgot|dropped|lost)|(?:no,? |but )?(?:that|this|it)(?:'?s| is| was) (?:not|wrong|perfect|great|good|better|it|fine|me\b|my mistake|a mistake|a typo)|that (?:wasn'?t|isn'?t|was not)|(?:these|those|they) (?:are|were|aren'?t|look)|most of (?:these|them|those)|i (?:didn'?t|never) (?:say|write|ask|mean|type|want)|where(?:'s| is) mine|mine is missing|i(?:'m| am) (?:happy|done|fine) with)[^?]{0,60}|(?>\s*(?:great|good|perfect|thanks|thank you|lovely|ok|okay|nice|yes|no|sorry|oops|cheers|brilliant|please|pls|looks good|very|list|that'?s|great|one|hm+|print(?: it| this| that)?(?: out)?|just (?:those|these|them)(?: two| three)?|only (?:those|these|them)(?: two| three)?)\b[,.!\s]*)+)?\s*[.!,:?]*\s*$", RegexOptions.IgnoreCase);

    // "Is that too many?", "why is 4 on my list?": about the list itself.
    private static readonly Regex ToTheBot = new(@"^(?:(?:can|could|may|am i able to|is it ok (?:to|if i)) (?:i )?(?:put|add|write|type|have|include) (?:my own|one of my own|one|some|another|mine|a question)(?: of my own)?(?: in| on| too| as well)*\W*$|(?:is|was|are|isn'?t) (?:number |no\.? |question )?\d{1,2} (?:the one|about|for|to do with|mine|yours|on|a)\b|(?:what|which) (?:is|was|does|did)(?: (?:number|no\.?|question))? \d{1,2}\b|what'?s (?:number |no\.? |question )?\d{1,2}\b|(?:which|what) (?:number|one|question) (?:is|was|has) (?:about|the)\b|remind me (?:what|which)\b.{0,20}\d|(?:is|isn'?t) (?:that|it|this) (?:the|my) (?:page|list|sheet|pack|one)\b|(?:is|are|isn'?t|aren'?t) (?:that|it|this|they|these|those) (?:ok|okay|too (?:many|much|long)|enough|good|right|fine|alright)(?: (?:now|then|like that|for one visit))?\W*$|what do you think|(?:which|what) (?:ones? )?(?:would|do) you|any (?:other|more) (?:ones|questions|suggestions|ideas)|(?:anything|what) else (?:should|could|can|would) i (?:ask|add)|(?:can|could) (?:you|i|we) (?:please )?(?:change|edit|move|swap|reorder|shorten|redo|see|have) (?:it|them|the (?:list|order))|why (?:is|are|did you|have you) .{0,40}\b(?:list|there|on it)\b|why (?:did |do |have |are |would |must )?(?:you|u|it)\b.{0,50}\b(?:chang|replac|rewr|remov|delet|alter|edit|put|leave|left|lost|lose)\w*\b|(?:can|could|will|do|please|just)?\s*(?:you |i )?(?:please )?(?:print|save|download|e-?mail) (?:it|this|that|them|the (?:list|page)|my (?:list|page))\b|(?:i|that|this) (?:already |just )?(?:told|said|asked|wrote|was|is not|isn'?t)\b(?=[^?]{0,60}$)|(?:just )?(?:give|show|send) me\b|(?:i'?ve )?had enough\b|what (?:happened|have you done)\b|where did|(?:change|sort|redo|reorder|shorten|rearrange) (?:it|them|the (?:list|order))\b)", RegexOptions.IgnoreCase);

    private const int Longest = 200;

    /// <summary>The own question in a message, without "add:" and other words around it; empty if it is only a remark.</summary>
    public static string In(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var own = text.Trim(' ', ',', ';', '.', '-', '\n', ':');
        if (AddAnywhere.Match(own) is { Success: true } add && add.Index > 0 && Remark.IsMatch(own[..add.Index]))
            own = own[add.Index..];
        own = Wrapped.Replace(own, "");
        if (MineAre.Match(own) is { Success: true } mine)
            own = own[mine.Length..];
        for (var bare = AddLead.Replace(own, ""); bare != own; bare = AddLead.Replace(own, ""))
            own = bare;
        own = About.Replace(ToList.Replace(own, "").Trim(' ', ',', ';', '"', ':'), "");
        return Remark.IsMatch(own) || ToTheBot.IsMatch(own) || own.Count(char.IsLetter) < 2 ? "" : PlainText.Clean(own, Longest);
    }

    /// <summary>The same, taken apart where one question ends and the next begins.</summary>
    public static IReadOnlyList<string> AllIn(string text)
    {
        var whole = In(text);
        var parts = whole.Length == 0 ? [] : Parts(whole, Between);
        // "When can I start, how much at first, and what should make me stop": where several are listed, the comma parts them too.
        return [.. (parts.Count > 1 ? parts.SelectMany(Listed) : parts).Select(In).Where(own => own.Length > 0)];
    }

    // "If it flares, what do I do": the clause before the comma asks nothing.
    private static List<string> Listed(string part) => Parts(part, Comma) is { Count: > 1 } parts && parts.TrueForAll(each => Questions.Looks(each) && !Condition.IsMatch(each)) ? parts : [part];

    /// <summary>A question taken apart because the person asks for it; only itself if it holds one thing.</summary>
    public static IReadOnlyList<string> Split(string question)
    {
        ArgumentNullException.ThrowIfNull(question);
        var asking = Parts(question, BetweenAsking);
        return asking.Count > 1 ? asking : Parts(question, AnyJoint);
    }

    /// <summary>Whether a message says in so many words that something is to be added.</summary>
    public static bool IsAddition(string text) => Addition.IsMatch(text) || AddAnywhere.IsMatch(text) || Wrapped.IsMatch(text);

    /// <summary>Whether a message opens by adding something.</summary>
    public static bool HasAddLead(string text) => AddLead.IsMatch(text) || AddAnywhere.IsMatch(text) || MineAre.IsMatch(text);

    private static List<string> Parts(string text, Regex between) =>
        [.. between.Split(text).Select(part => part.Trim(' ', ',', ';')).Where(part => part.Count(char.IsLetter) > 1)];

    private const string Opener = @"(?:can|could|should|may|how|what|when|where|which|who|why|is|are|am|do|does|did|will|would|if|whether)\b";
}
