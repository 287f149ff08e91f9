namespace BackPainBot.Domain.Triggers;

/// <summary>What a person has noticed about their own pain.</summary>
public sealed record TriggerMap
{
    /// <summary>Activity words that bring it on.</summary>
    public IReadOnlyList<string> Provoking { get; init; } = [];

    /// <summary>Activity words that ease it.</summary>
    public IReadOnlyList<string> Easing { get; init; } = [];

    /// <summary>Worst times of day, in their words.</summary>
    public IReadOnlyList<string> WorstTimes { get; init; } = [];

    /// <summary>Minutes of comfort by position or activity, as in sitting 20.</summary>
    public IReadOnlyDictionary<string, int> ToleranceMinutes { get; init; } = new Dictionary<string, int>();

    /// <summary>How long it takes to settle once stirred up.</summary>
    public TimeSpan? SettlesIn { get; init; }
}
