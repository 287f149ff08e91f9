using System.Text;
using BackPainBot.Domain.Safety.Prescriptions.Rules;

namespace BackPainBot.Domain.Safety.Prescriptions;

/// <summary>
/// Finds prescriptions of loading in final outgoing text, in whatever wording or disguise. Lets through what only names,
/// asks about, reports in the person's own words, or advises against an exercise. Pure, and linear in the length of the text.
/// </summary>
public static class PrescriptionDetector
{
    /// <summary>A longer text is not read and counts as unreadable (characters).</summary>
    public const int LongestText = 200_000;

    private const int MostStrikes = 6;

    private static readonly IPrescriptionRule[] Rules =
    [
        new SetsRule(),
        new CountRule(),
        new TableRule(),
        new WeightRule(),
        new IntensityRule(),
        new ScheduleRule(),
        new HoldRule(),
        new InstructionRule(),
        new ClearanceRule(),
        new PlanListRule(),
        new AnswerRule(),
        new CodeRule(),
    ];

    private static readonly UnframedRule Unframed = new();

    /// <summary>Every prescription in the text, first to last; empty if there is none.</summary>
    public static IReadOnlyList<PrescriptionFinding> Find(string text, Scrutiny scrutiny = Scrutiny.Authored)
    {
        ArgumentNullException.ThrowIfNull(text);
        if (text.Length > LongestText)
            return [new(0, text.Length, PrescriptionKind.Unreadable, text[..80], PrescriptionReasons.Of(PrescriptionKind.Unreadable))];
        if (string.IsNullOrWhiteSpace(text))
            return [];
        var scanned = new ScannedText(text);
        foreach (var rule in Rules)
            rule.Scan(scanned);
        if (scrutiny == Scrutiny.Generated)
            Unframed.Scan(scanned);
        return [.. scanned.Findings.OrderBy(finding => finding.Start)];
    }

    /// <summary>The same over everything an activity shows (text, titles, choices, card fields), read together so that a table split over fields is seen whole.</summary>
    /// <returns>Findings whose positions count in the parts joined by line ends.</returns>
    public static IReadOnlyList<PrescriptionFinding> Find(IEnumerable<string> parts, Scrutiny scrutiny = Scrutiny.Authored)
    {
        ArgumentNullException.ThrowIfNull(parts);
        return Find(string.Join('\n', parts), scrutiny);
    }

    /// <summary>Whether the text prescribes loading.</summary>
    public static bool Prescribes(string text, Scrutiny scrutiny = Scrutiny.Authored) => Find(text, scrutiny).Count > 0;

    /// <summary>
    /// The person's own words with every amount and instruction struck out, for repeating them neutrally in a note or a
    /// summary; null if nothing harmless is left.
    /// </summary>
    public static string? Neutral(string text)
    {
        for (var round = 0; round < MostStrikes; round++)
        {
            var findings = Find(text);
            if (findings.Count == 0)
                return text.Any(char.IsLetter) ? text : null;
            text = Struck(text, findings);
        }

        return null;
    }

    private static string Struck(string text, IReadOnlyList<PrescriptionFinding> findings)
    {
        var kept = new StringBuilder(text.Length);
        var at = 0;
        foreach (var finding in findings.Where(finding => finding.Start >= 0))
        {
            if (finding.Start < at)
                continue;
            kept.Append(text, at, finding.Start - at).Append('…');
            at = finding.Start + finding.Length;
        }

        return kept.Append(text, at, text.Length - at).ToString();
    }
}
