namespace BackPainBot.Domain.Pain;

/// <summary>What is known of a person's pain and when they said it.</summary>
/// <param name="Now">Pain present, absent or not known.</param>
/// <param name="Score">0 (none) to 10 (worst), if they gave one.</param>
/// <param name="AskedAt">When they last said so; null if never.</param>
public sealed record PainState(PainNow Now, int? Score = null, DateTimeOffset? AskedAt = null)
{
    /// <summary>An answer older than this no longer counts (24 hours).</summary>
    public static readonly TimeSpan FreshFor = TimeSpan.FromHours(24);

    public static PainState Unknown { get; } = new(PainNow.Unknown);

    /// <summary>True only for an absence of pain that was stated within the last 24 hours and not in the future.</summary>
    public bool IsAbsentAt(DateTimeOffset now) => StandingAt(now) == PainStanding.Absent;

    /// <summary>
    /// What the answer is worth now. A "no" with a score above 0 contradicts itself and counts as present;
    /// an answer from the future means that the clock moved, and counts as stale.
    /// </summary>
    public PainStanding StandingAt(DateTimeOffset now)
    {
        if (Now == PainNow.Yes || Score is not (null or 0))
            return PainStanding.Present;
        if (Now != PainNow.No || AskedAt is not { } asked)
            return PainStanding.Unknown;
        return asked <= now && now - asked <= FreshFor ? PainStanding.Absent : PainStanding.Stale;
    }
}
