using System.Text.RegularExpressions;
using BackPainBot.Conversation.Dialogs.Asking;

namespace BackPainBot.Conversation.Dialogs.Told;

/// <summary>Who let somebody go, in which words, and what was spelt out, as people tell it: "the physio signed me off and said crack on".</summary>
public static class ClearanceTalk
{
    private const string Someone = @"(?<who>neurosurgeon|surgeon|consultant|specialist|doctor|doc|gp|dr|physio\w*|physical therapist|pt|therapist|chiro\w*|osteo\w*)";

    private const string ThatIsAll = @"(?:that(?:'?s| was) (?:it|all|about it|the lot)|nothing (?:else|more)|no (?:details|explanation|instructions|more than that))";

    private static readonly Regex Cleared = new(@"\b" + Someone + @"\b[^.?!]{0,40}?\b(?:cleared|signed (?:me|us) off|discharged|let me go|all[- ]clear|says? i|said i|said (?:i'?m|it'?s)|told me|tells me|says?|said)\b|\b(?:cleared|signed off|discharged|let go|all[- ]clear|told)\b[^.?!]{0,20}?\b(?:by|from) (?:my |the |a |our )?" + Someone + @"\b", RegexOptions.IgnoreCase);
    private static readonly Regex Spoke = new(@"\b(?:he|she|they) (?:only |just )?(?:said|says|say|told|gave|wrote)\b", RegexOptions.IgnoreCase);
    private static readonly Regex Anybody = new(@"\b" + Someone + @"\b", RegexOptions.IgnoreCase);
    private static readonly Regex Release = new(@"\b(?:clear(?:ed|ance)?|signed (?:me|us )?off|signed off|discharged|let me go|good to go|go back|back to normal|normal|crack on|resume)\b", RegexOptions.IgnoreCase);
    private static readonly Regex Said = new(@"\b(?:cleared (?:me )?(?:for|to)|signed (?:me )?off (?:for|to)|(?:just |only )?(?:said|says|told me)(?: that)?(?: i can| i could| to| i should| just)?)\s+(?!(?:i'?m|i am|im|you'?re|it'?s|he|she|they)?\s*(?:all )?(?:cleared|clear|fine|ok|okay|good|discharged)\b)(?<words>(?!what\b|for what)[^.,;?!]{3,60}?)(?=\s+(?:but|and (?:that|then|now|i|it|nothing)|what|so|which|does|is)\b|[.,;?!]|$)", RegexOptions.IgnoreCase);
    private static readonly Regex Silent = new(@"\b(?:just|only) (?:smiled|shrugged|laughed|nodded|waved)\b|\b(?:did ?n[o']?t|would ?n[o']?t|never) (?:really )?(?:say|tell|explain|give)\b|\bnobody (?:said|told|explained)\b|\b" + ThatIsAll + @"\b", RegexOptions.IgnoreCase);

    private static readonly Regex Quoted = new(@"\b(?:he|she|they|who)(?:'s|'ve)? (?:only |just )?(?:said|says|say|told me|wrote)\b[\s,:]*(?:that )?(?<words>[^.;?!]{3,80})", RegexOptions.IgnoreCase);

    private static readonly Regex Leave = new(@"\b(?:you|i) (?:can|may|could|should be)\b|\bfine\b|\bok\b", RegexOptions.IgnoreCase);
    private static readonly Regex Closing = new(@"[\s.,;:]*\b(?:and )?" + ThatIsAll + @"\W*$", RegexOptions.IgnoreCase);
    private static readonly Regex Nobody = new(@"\b(?:nobody|no one|never|hasn'?t|haven'?t|didn'?t|not)\b", RegexOptions.IgnoreCase);

    private static readonly Regex ForWhat = new(@"\b(?:but|cleared|asked(?: (?:him|her|them))?|off)\W+(?:but )?for what\b", RegexOptions.IgnoreCase);
    private static readonly Regex Asked = new(@"\basked\b", RegexOptions.IgnoreCase);

    private static readonly (string Id, Regex Named)[] Parts =
    [
        ("activities", new(@"\b(?:which activit\w+|activit\w+|sports?|lift\w*|walk\w*|run\w*|swim\w*|driv\w+|cycl\w+|gym|golf|what i can (?:do|lift)|by name)\b", RegexOptions.IgnoreCase)),
        ("not-yet", new(@"\b(?:what not|not to|avoid|not yet|no (?:lifting|running|gym|bending|sport)|nothing heavy|don'?t|not allowed|off limits)\b", RegexOptions.IgnoreCase)),
        ("limits", new(@"\b(?:how (?:much|long|far|heavy|often)|limits?|kilos?|minutes|where to (?:start|begin)|start(?:ing)? (?:point|low|small|slow\w*)|gradual\w*|build up|slowly|ease (?:back )?in)\b", RegexOptions.IgnoreCase)),
        ("pain-rule", new(@"\b(?:if it hurts|when to stop|stop if|stop when|what pain|pain (?:is|rule|scale|under|below|level)|listen to my body)\b", RegexOptions.IgnoreCase)),
        ("flare", new(@"\bflare\w*\b|\bbad days?\b", RegexOptions.IgnoreCase)),
        ("next", new(@"\b(?:in writing|written|wrote|a letter|a sheet|leaflet|e-?mail|what (?:comes|happens) (?:next|after)|next (?:step|steps|stage)|follow[- ]?up|come back|see me (?:again|in)|a plan)\b", RegexOptions.IgnoreCase)),
    ];

    private static readonly Regex None = new(@"^\W*(?:(?:no|none|nothing|nope|not one|zero|nada|neither)\b|(?:they|he|she|nobody|no one) (?:did ?n[o']?t|never|said nothing|spelt|spelled|told me nothing))", RegexOptions.IgnoreCase);

    /// <summary>The choice for whoever let them go, or null; words that let nobody go name nobody.</summary>
    public static string? By(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        if (!Release.IsMatch(text))
            return null;
        if (Cleared.Match(text) is { Success: true } found)
            return IdOf(found.Groups["who"].Value.ToLowerInvariant());
        // "The doctor saw me. He said only 'normal life'": the one who was named is the one who said it.
        return Spoke.IsMatch(text) && Anybody.Matches(text) is [.., var last] ? IdOf(last.Groups["who"].Value.ToLowerInvariant()) : null;
    }

    /// <summary>What they said, in their words; "-" where it is told that they said no more; null if it isn't told.</summary>
    public static string? WordsIn(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        if (!Release.IsMatch(text))
            return null;
        return Said.Match(text) is { Success: true } found && PlainText.Clean(found.Groups["words"].Value) is { Length: > 2 } words ? words : Silent.IsMatch(text) ? "-" : null;
    }

    /// <summary>Who it was, where just that is asked: "my GP, but he just said you can run again".</summary>
    public static string? Who(string text) => By(text) ?? (Nobody.IsMatch(text) || Anybody.Matches(text) is not [var first, ..] ? null : IdOf(first.Groups["who"].Value.ToLowerInvariant()));

    /// <summary>What they said, where just that is asked or who they were; "-" where it is told that they said no more; null if it isn't told.</summary>
    public static string? WordsOf(string text) => !Release.IsMatch(text) && !Leave.IsMatch(text) ? null :
        PlainText.Clean(Bare(Quoted.Match(text) is { Success: true } quoted ? quoted.Groups["words"].Value : "")) is { Length: > 2 } words ? words : Silent.IsMatch(text) ? "-" : null;

    /// <summary>What stands before the words that it was all they said; empty where no such words end the text.</summary>
    public static string BeforeSilence(string text) => !Closing.IsMatch(text) ? "" : Bare(text);

    private static string Bare(string text) => Closing.Replace(text, "").Trim(' ', '.', ',', ';', ':', '-', '\'', '"', '\u2018', '\u2019', '\u201c', '\u201d');

    /// <summary>Whether somebody was let go without being told for what: "cleared, but when I asked for what he just smiled".</summary>
    public static bool LeavesOpen(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return By(text) is not null && (ForWhat.IsMatch(text) || (Silent.IsMatch(text) && Asked.IsMatch(text)));
    }

    /// <summary>Whether it is told that nothing was spelt out.</summary>
    public static bool SaysNoMore(string text) => Silent.IsMatch(text);

    /// <summary>The parts of a good clearance that an answer names; "none" where it says that none was; empty if it says neither.</summary>
    public static IReadOnlyList<string> Named(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        if (None.IsMatch(text) || (Silent.IsMatch(text) && !text.Contains("except", StringComparison.OrdinalIgnoreCase)))
            return ["none"];
        return [.. Parts.Where(part => part.Named.IsMatch(text)).Select(part => part.Id)];
    }

    private static string IdOf(string who) => who switch
    {
        "surgeon" or "neurosurgeon" => "surgeon",
        "doctor" or "doc" or "gp" or "dr" or "consultant" or "specialist" => "doctor",
        _ => "physio",
    };
}
