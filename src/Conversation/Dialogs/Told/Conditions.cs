using System.Text.RegularExpressions;

namespace BackPainBot.Conversation.Dialogs.Told;

/// <summary>When it comes on and when it doesn't: "only if I do ceilings two days running", "not every time though". Kept in their words, beside how much it takes.</summary>
public static class Conditions
{
    private const string Lead = @"^\W*(?:(?:well|no|yes|yeah|but|and|oh|also|it'?s|its|it|really|usually|mostly|mind you|actually|hurts?|aches?|comes on|sets? it off|happens)\b[\s,]*)*";

    private static readonly Regex Only = new($@"{Lead}(?:(?:only|just|but only|not unless|never unless|unless)\s+(?:ever\s+|really\s+)?(?:if|when|whenever|after|once|with|from)?|(?:if|when|after)\b(?=.*\b(?:running|in a row|on the trot|back[- ]to[- ]back|two days|three days|both)\b))\s*\b(?<rest>.{{4,80}})$", RegexOptions.IgnoreCase);
    private static readonly Regex Linked = new(@"\b(?:if|when|whenever|after|once|with|from|unless)\b", RegexOptions.IgnoreCase);
    private static readonly Regex NotAlways = new($@"{Lead}(?:not (?:every|each) (?:single )?(?:time|day|week|shift|month|go)\b.{{0,30}}|not (?:always|all the time)\b(?! (?:the same|sure|easy|possible|that|there)).{{0,30}}|only sometimes\b.{{0,20}}|(?:does ?n['o]?t|do ?n['o]?t|does not|do not) (?:always|every time|happen every time)\b.{{0,30}}|hit and miss\b.{{0,20}})$", RegexOptions.IgnoreCase);

    // Who may, who pays and who says so are no matter of the back.
    private static readonly Regex Elsewhere = new(@"\b(?:doctors?|docs?|gps?|physios?|surgeons?|nurses?|you|safe|can|could|would|should|need|want|money|insurance|paid|free|allowed|answer|question|helps?|eases?|better)\b", RegexOptions.IgnoreCase);
    private static readonly Regex Tail = new(@"[\s,]+(?:though|tho|mind|like|either|really|lol)\W*$", RegexOptions.IgnoreCase);

    private const int Longest = 90;

    /// <summary>The conditions in a text, in their words.</summary>
    public static IReadOnlyList<string> In(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return [.. Clauses.Of(text).Where(Is).Select(clause => OwnWords.Tidy(Tail.Replace(clause, ""), Longest)).Select(words => Opened.Replace(words, "")).Where(words => words.Length > 0).Distinct(StringComparer.OrdinalIgnoreCase)];
    }

    /// <summary>Whether every clause of a text is one.</summary>
    public static bool Are(string text) => Clauses.Of(text) is { Count: > 0 } clauses && clauses.All(Is);

    /// <summary>Whether one of them says what it takes, and not only that it varies.</summary>
    public static bool SayWhatItTakes(IEnumerable<string> conditions) => conditions.Any(condition => !NotAlways.IsMatch(condition));

    /// <summary>What is known of how much it takes, with more beside it, each once.</summary>
    public static string Joined(string known, IEnumerable<string> more)
    {
        ArgumentNullException.ThrowIfNull(known);
        ArgumentNullException.ThrowIfNull(more);
        foreach (var words in more.Where(words => !known.Contains(words, StringComparison.OrdinalIgnoreCase)))
            known = known.Length == 0 ? words : $"{known}; {words}";
        return known;
    }

    /// <summary>An answer with the condition that was told beside it: "walking about, not every time".</summary>
    public static string Beside(string said, string text)
    {
        ArgumentNullException.ThrowIfNull(said);
        return string.Join(", ", new[] { said }.Concat(In(text).Where(condition => !said.Contains(condition, StringComparison.OrdinalIgnoreCase))));
    }

    private static readonly Regex Opened = new(@"^(?:(?:well|no|yes|yeah|but|and|oh|also|it'?s|its)\b[\s,]*)+", RegexOptions.IgnoreCase);

    private static bool Is(string clause) => !Elsewhere.IsMatch(clause) && (NotAlways.IsMatch(clause) || (Only.IsMatch(clause) && Linked.IsMatch(clause)));
}
