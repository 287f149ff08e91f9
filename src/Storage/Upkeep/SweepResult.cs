namespace BackPainBot.Storage.Upkeep;

/// <summary>How many rows a sweep removed.</summary>
public readonly record struct SweepResult(int Turns, int StateItems, int Records)
{
    /// <summary>Keys of past days that were destroyed.</summary>
    public int Keys { get; init; }

    public int Total => Turns + StateItems + Records;

    public SweepResult Plus(SweepResult other) =>
        new(Turns + other.Turns, StateItems + other.StateItems, Records + other.Records) { Keys = Keys + other.Keys };
}
