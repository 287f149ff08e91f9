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
        new CodeRule(),
    ];

    /// <summary>Every prescription in the text, first to last; empty if there is none.</summary>
    public static IReadOnlyList<PrescriptionFinding> Find(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        if (text.Length > LongestText)
            return [new(0, text.Length, PrescriptionKind.Unreadable, text[..80], PrescriptionReasons.Of(PrescriptionKind.Unreadable))];
        if (string.IsNullOrWhiteSpace(text))
            return [];
        var scanned = new ScannedText(text);
        foreach (var rule in Rules)
            rule.Scan(scanned);
        return [.. scanned.Findings.OrderBy(finding => finding.Start)];
    }

    /// <summary>The same over everything an activity shows (text, titles, choices, card fields), read together so that a table split over fields is seen whole.</summary>
    /// <returns>Findings whose positions count in the parts joined by line ends.</returns>
    public static IReadOnlyList<PrescriptionFinding> Find(IEnumerable<string> parts)
    {
        ArgumentNullException.ThrowIfNull(parts);
        return Find(string.Join('\n', parts));
    }

    /// <summary>Whether the text prescribes loading.</summary>
    public static bool Prescribes(string text) => Find(text).Count > 0;
}
