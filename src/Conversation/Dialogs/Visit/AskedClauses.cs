using System.Text.RegularExpressions;
using BackPainBot.Conversation.Dialogs.Visit.Editing;

namespace BackPainBot.Conversation.Dialogs.Visit;

/// <summary>What a wished-for list is to ask, told in clauses: "a short list, chiefly about what the X-ray changes, and whether I may swim".</summary>
internal static class AskedClauses
{
    private const string Opens = @"(?:what|how|whether|if|when|why|which|who|where)\b";

    private static readonly Regex Wished = new(@"\b(?:list|questions?|ask(?:ing)?)\b[^.?!\n]{0,90}?\b(?:about|on|covering|regarding|as to)\s+(?<what>" + Opens + @"[^.?!\n]{6,240})", RegexOptions.IgnoreCase);
    private static readonly Regex Between = new(@"\s*,?\s+(?:and|or|plus|as well as)\s+(?:also\s+)?(?:about\s+|on\s+)?(?=" + Opens + @")|\s*[,;]\s*(?:about\s+)?(?=(?:what|how|whether|why|which|who|where)\b)", RegexOptions.IgnoreCase);

    // "What 'keep active' means for me" asks "what does 'keep active' mean for me".
    private static readonly Regex Means = new(@"^(?<asks>what|how|where|why) (?!(?:is|are|was|were|do|does|did|can|could|may|should|will|would|might|must)\b)(?<who>.{2,60}?) (?<verb>means|shows|says|works|needs|costs|takes|involves|changes|implies|causes|happens)\b(?<rest>.*)$", RegexOptions.IgnoreCase);

    /// <summary>The questions, as they stand on a page; none where no clause is named.</summary>
    public static IReadOnlyList<string> In(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return Wished.Match(text) is { Success: true } wished ? [.. Between.Split(wished.Groups["what"].Value).Select(clause => clause.Trim(' ', ',', ';')).Where(clause => clause.Contains(' ', StringComparison.Ordinal)).Select(Asked)] : [];
    }

    private static string Asked(string clause)
    {
        if (Means.Match(clause) is { Success: true } means)
            clause = $"{means.Groups["asks"].Value} does {means.Groups["who"].Value} {means.Groups["verb"].Value[..^1]}{means.Groups["rest"].Value}";
        var turned = ListQuestion.Turned(clause).TrimEnd('?');
        return char.ToUpperInvariant(turned[0]) + turned[1..] + "?";
    }
}
