namespace BackPainBot.Domain.Triggers;

/// <summary>
/// Derives a cautious note to discuss from a trigger map. In 240 people self-reported directions were no more consistent
/// than chance, so two triggers must agree and a rival of equal weight makes it mixed.
/// </summary>
public static class TriggerPatterns
{
    private const int NeededVotes = 2;

    // Staying in one place comes last: sitting and driving agree with bending as well, and then bending names it better.
    private static readonly (TriggerFamily Family, PatternLabel Label)[] Table =
    [
        (TriggerFamily.Bending, PatternLabel.BendOrSitSensitive),
        (TriggerFamily.Arching, PatternLabel.ArchOrStandSensitive),
        (TriggerFamily.Load, PatternLabel.LoadSensitive),
        (TriggerFamily.Twisting, PatternLabel.TwistSensitive),
        (TriggerFamily.StillPosition, PatternLabel.TimeInOnePosition),
    ];

    /// <summary>The label for the note; the order of the triggers does not matter.</summary>
    public static PatternLabel NoteToDiscuss(TriggerMap map)
    {
        ArgumentNullException.ThrowIfNull(map);
        var votes = Table
            .Select(row => (row.Label, Count: CountOf(row.Family, map.Provoking) - CountOf(row.Family, map.Easing)))
            .OrderByDescending(row => row.Count)
            .ToList();
        var (label, most) = votes[0];
        if (most < NeededVotes)
            return votes.Count(row => row.Count > 0) >= NeededVotes && KnownIn(map.Provoking) >= NeededVotes ? PatternLabel.Mixed : PatternLabel.NotClear;
        var hasRival = votes.Skip(1).Any(row => row.Count == most && row.Label != PatternLabel.TimeInOnePosition);
        return hasRival ? PatternLabel.Mixed : label;
    }

    private static int CountOf(TriggerFamily family, IEnumerable<string> names) =>
        names.Distinct(StringComparer.OrdinalIgnoreCase).Count(name => TriggerWords.FamiliesOf(name).Contains(family));

    private static int KnownIn(IEnumerable<string> names) =>
        names.Distinct(StringComparer.OrdinalIgnoreCase).Count(name => TriggerWords.FamiliesOf(name).Count > 0);
}
