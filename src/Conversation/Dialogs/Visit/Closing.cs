using System.Text.RegularExpressions;

namespace BackPainBot.Conversation.Dialogs.Visit;

/// <summary>The many ways to say that a list is finished: "ok thats it then, looks good", "happy with that, cheers", and the same in front of a last change or behind it.</summary>
public static class Closing
{
    private const string Good = @"(?:(?:all|really|very|pretty|just|about|quite|so) )*(?:good|great|fine|perfect|right|ok|okay|lovely|complete|spot on|brilliant|grand|super|ready)";

    private const string Pieces =
        @"(?:that|this|it)(?: i|')?s (?:(?:really|about|just) )?(?:it|all|everything|the lot|enough|me|us|done|plenty|what i (?:need|needed|want|wanted)|(?:all|everything) (?:that )?(?:i|we) (?:need|needed|want|wanted|have|had|can think of|wanted to ask|need to ask)|" + Good + @")(?: (?:to go|for me))?"
        + @"|(?:(?:that|this|it)(?: wi)?'?ll|that will|this will|it will|should|that should) (?:do(?: me| nicely| fine| it)?|be (?:all|it|fine|enough|everything))"
        + @"|(?:(?:it|this|that|the list|my list|everything|all|list) )?(?:looks?|seems?|sounds?) (?:" + Good + @")(?: to me)?"
        + @"|(?:all|the list is|list is|everything is) (?:good|fine|done|right|perfect|sorted|set|ready)"
        + @"|(?:(?:i'?m|i am|we'?re|very|quite|really|more than) )*(?:happy|pleased|content|satisfied|fine|ok|good|done|finished) with (?:that|it|this|those|them|these|the list|my list|the questions)"
        + @"|(?:i'?m|i am|we'?re|we are|and|all) (?:happy|done|finished|sorted|all set|good to go|set)|done|finished|sorted|job done|spot on"
        + @"|nothing (?:else|more|to (?:add|change))|no (?:more|changes|further changes)|(?:i )?(?:can'?t|cannot) think of (?:anything|any) (?:else|more)"
        + @"|(?:leave|keep) it (?:like that|as it is|at that|there)|good to go|wrap it up|perfect";

    private const string Fillers = @"(?:ok|okay|yes|yep|yeah|no|nope|right|so|then|and|now|well|oh|ah|great|good|lovely|brilliant|super|excellent|nice|fab|thanks|thank you|cheers|ta|mate|please|pls|very much|a lot|i think|i guess|for now|like (?:this|that|it is)|as it is|otherwise|too|all|the list|again)";

    private static readonly Regex Whole = new($@"^(?:{Fillers}\s+)*(?:(?:{Pieces})(?:\s+{Fillers})*\s*)+$", RegexOptions.IgnoreCase);
    private static readonly Regex Front = new(@"^\W*(?:" + Fillers + @"\b[\s,.!]*)*(?:(?:(?:it|this|that|the list|my list|everything|all) )?(?:looks?|seems?|sounds?) " + Good + @"|(?:(?:i'?m|very|quite) )*happy with (?:that|it|this|those|them|the list)|(?:that|this|it)'?s (?:it|all|everything|the lot))(?: to me| then| now| thanks| cheers| otherwise)*\s*(?:[,.;:!–-]+\s*|\s)(?:(?:but|just|only|except|apart from that|once you'?ve|when you'?ve|if you|and|then|also|please|can you|could you)\b[\s,]*)*", RegexOptions.IgnoreCase);
    private static readonly Regex Back = new(@"[\s,.;!-]+(?:(?:and|then|now|so|but|otherwise|after that|apart from that|the rest|with that)[\s,]+)*(?:(?:(?:it|this|that|the list|everything|all|the rest) )?(?:is |looks?|seems?|sounds?) ?" + Good + @"|(?:(?:i'?m|i am|we'?re|very|quite|and) )*(?:happy|done|finished|sorted)(?: with (?:that|it|this|the list))?|that'?s (?:all i (?:need|want|have)|everything i (?:need|want)|me sorted)|nothing else|no more)(?: (?:to me|then|now|otherwise|too|thanks|thank you|cheers|ta|please))*\W*$", RegexOptions.IgnoreCase);
    private static readonly Regex Spaces = new(@"[^\w']+");

    private const int Longest = 120;

    /// <summary>Whether a message says that the list is finished and nothing else.</summary>
    public static bool Is(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return text.Length <= Longest && !text.Contains('?', StringComparison.Ordinal) && Whole.IsMatch(Spaces.Replace(text.Replace('’', '\''), " ").Trim());
    }

    /// <summary>A change without the "looks good" before or behind it, and whether there was one.</summary>
    public static (string Change, bool Closes) Beside(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        if (text.Length > 2 * Longest)
            return (text, false);
        var plain = text.Replace('’', '\'');
        if (Front.Match(plain) is { Success: true } front && ListWish.Alters(plain[front.Length..]))
            return (plain[front.Length..], true);
        return Back.Match(plain) is { Success: true, Index: > 0 } back && ListWish.Alters(plain[..back.Index]) ? (plain[..back.Index], true) : (text, false);
    }
}
