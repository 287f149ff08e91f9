using System.Text.RegularExpressions;

namespace BackPainBot.Conversation.Dialogs.Visit.Editing;

/// <summary>Puts the many ways to reword and to add into one: "6 ought to ask how long", "for 3 put can I swim" are "change 6 to: …", and "stick will I need an op on there" is "add: …".</summary>
public static class ListPlainly
{
    private const string Begin = @"(?<=^\W*|[.;!?,\n]\s*|\b(?:and|but|then|also)\s+)(?:(?:please|pls|ok|oh|no|so|actually|and|but|(?:can|could|would|will) (?:you|we|u))\b[\s,]*)*";
    private const string Named = @"(?<at>(?:(?:number|no\.?|nr\.?|question|q|#)\s*)?\d{1,2}|number (?:one|two|three|four|five|six|seven|eight|nine|ten)|(?:the )?(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|1st|2nd|3rd|[4-9]th|last|bottom|top)(?: one| question)|the (?:one|question) about [\w' ]{2,30}?|the (?!other|same|whole|next)[\w'-]{2,20}(?: [\w'-]{2,20})? (?:one|question))";
    private const string Opens = @"(?:can|could|should|may|might|will|would|shall|is|are|am|do|does|did|has|have|how|what|what'?s|when|where|which|who|why|whether)\b";
    private const string Must = @"(?:should|shld|shud|shuld|shoud|must|ought to|needs? to|has to|is (?:meant|supposed) to|was (?:meant|supposed) to|is to|had better|better)";
    private const string Just = @"(?: (?:just|only|really|rather|better|actually|simply|instead))*";
    private const string Tail = @"\s*[:,]?\s+";
    private const string Asking = @"(?=[""“']?" + Opens + ")";

    // "3 should be where 1 is" moves it.
    private const string NotPlace = @"(?!where \S+ (?:is|was)\b|what (?:i|he|she) \w+ first\b)";

    // "Make 2 read better", "number 4 should say it more politely" give no words.
    private const string NotManner = @"(?!better\b|less\b|more\b|nicer\b|clearer\b|(?:it|that)\b(?:\W*$|\s+(?:better|nicer|clearer|differently|more|less)\b))";

    // "Make 2 say my GP instead of whom" changes some words of it.
    private const string Whole = @"(?![^.!?\n]*\b(?:instead of|rather than|in place of|where it says)\b)";

    // Not "2 should be first", "change 3 to 5": those move and swap.
    private static readonly Regex Rewords = new(Begin + @"(?:"
        + Named + " " + Must + Just + Whole + @" (?:(?:say|read|ask)" + Tail + NotManner + @"(?=\w|[""“'])|be" + Tail + NotPlace + Asking + @")"
        + @"|(?:make|have|let|get|change|i want|i'?d like) " + Named + @"(?: to| so (?:that )?it)?" + Just + Whole + @" (?:(?:says?|reads?|asks?)" + Tail + NotManner + @"(?=\w|[""“'])|be" + Tail + NotPlace + Asking + @")"
        + @"|(?:can|could|might|may|should|would) " + Named + @"(?: (?:please|just|kindly|rather|possibly|instead))* (?:say|read)" + Tail + NotManner + @"(?=\w|[""“'])"
        + @"|(?:reword|rewrite|rephrase|rework|word|phrase|edit) " + Named + @" (?:as|to|into|like|so it says)" + Tail + @"(?!\d|be\b|sound\b)(?=\w|[""“'])"
        + @"|(?:put|write|turn|change|replace|have) " + Named + @" (?:as|to|into|with|by)" + Tail + Asking
        + @"|(?:instead of|in place of|rather than) " + Named + @",?(?: (?:i(?:'d| would)? (?:want|like|rather|prefer)(?: to)?|just|please|can (?:you|i)|could (?:you|i)))* (?:put|write|ask|have|use|say|add)(?: (?:him|her|them))?" + Tail + @"(?!(?:number |no\.? |question )?\d)(?=\w|[""“'])"
        + "|" + Named + @" (?:(?:isn'?t|is not|wasn'?t) [^.,;:!?\n]{2,30}|(?:is|was|sounds?|reads|looks) (?:\w+ )?(?:odd|wrong|thick|unclear|stupid|daft|silly|clumsy|strange|weird|rude|off|bad|muddled|confusing|too \w+)[^.,;:!?\n]{0,20})[,;.]\s*(?:please |just |so )*(?:make it|say|put|ask|it should (?:be|say|ask)|i(?:'d| would)? (?:want|rather|like)(?: to)? (?:ask|know))" + Tail + Asking
        + @"|for " + Named + @",? (?:please |just )*(?:put|write|ask|have|use|say)" + Tail + Asking + ")", RegexOptions.IgnoreCase);

    private const string There = @"(?:in(?: there| it)?|on(?: there| it)?|down|(?:in|on|to|onto|into) (?:the|my) (?:list|page))(?: (?:too|as well|also|please|pls|thanks))*";

    private static readonly Regex Adds = new(Begin + @"(?:put|stick|pop|bung|chuck|throw|whack|sling|shove|plonk|squeeze|get|write|note|add|slip) (?<own>[""“']?" + Opens + @"[^.?!\n]{4,150}?)\??,? " + There + @"(?=\W*$|[.!?;]\s)", RegexOptions.IgnoreCase);
    private static readonly Regex AddsThing = new(Begin + @"(?:stick|pop|bung|chuck|put|throw|whack|sling|shove|plonk|squeeze) (?!it\b|that\b|this\b|them\b|those\b|these\b|all\b|both\b|everything\b|number\b|mine\b|one\b|my own\b|the (?:last|first)\b)(?<thing>(?:my |the )?(?!one\b|ones\b|pain\b|details\b)[a-z'-]{3,20}(?: (?!one\b|ones\b|question\b|details\b)[a-z'-]{2,20})?) (?:on|in) there(?: (?:too|as well|also|please|pls|thanks))*(?=\W*$|[.!?;]\s)", RegexOptions.IgnoreCase);

    // "Can you stick the rower on my list": a thing, and the list called by its name.
    private static readonly Regex AddsToList = new(Begin + @"(?:stick|pop|bung|chuck|put|throw|whack|sling|shove|plonk|squeeze|add|get|write|note) (?!it\b|that\b|this\b|them\b|those\b|these\b|all\b|both\b|everything\b|mine\b|one\b|my own\b|what\b|another\b|some\b|number\b|any\b|me\b|down\b|the (?:last|first)\b|(?:my |the )?questions?\b)(?<thing>(?:(?:my|the) )?(?!pain\b|details\b)[a-z][a-z'-]{2,24}(?: (?!question\b|one\b|to\b|on\b|in\b|onto\b)[a-z'-]{2,20}){0,3}) (?:on(?:to)?|to|in(?:to)?) (?:my|the) (?:list|page|sheet)(?: (?:too|as well|also|please|pls|thanks|for (?:him|her|them|(?:the|my|next|this) \w+|\w+day|tomorrow)|(?:on |next |this )?\w+day|tomorrow))*(?=\W*$|[.!?;]\s)", RegexOptions.IgnoreCase);

    /// <summary>A letter, in UTF-16 units, is no change of a list.</summary>
    private const int Longest = 600;

    /// <summary>The message in the words that the list reads.</summary>
    public static string Of(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        if (text.Length > Longest)
            return text;
        text = Rewords.Replace(text, "change ${at} to: ");
        text = Adds.Replace(text, found => (found.Groups["own"].Value.StartsWith("whether", StringComparison.OrdinalIgnoreCase) ? "add " : "add: ") + found.Groups["own"].Value);
        return AddsToList.Replace(AddsThing.Replace(text, "add something about ${thing}"), "add something about ${thing}");
    }

    /// <summary>The wish for a thing to go on the list, where the list is called by its name; empty if there is none: "can you stick the rower on my list".</summary>
    public static string ThingIn(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return text.Length <= Longest && AddsToList.Match(text) is { Success: true } found ? "add something about " + found.Groups["thing"].Value : "";
    }
}
