namespace BackPainBot.Domain.Safety.RedFlags;

/// <summary>Rapid or two-sided weakness is an emergency; a new foot drop on one side is for the same day (IFOMPT 2020).</summary>
public sealed class ProgressiveNeuroRule : RedFlagRule
{
    public override RedFlag Flag => RedFlag.ProgressiveNeuro;

    public override Urgency DefaultUrgency => Urgency.Emergency;

    public override IReadOnlyList<Urgency> PossibleUrgencies { get; } = [Urgency.SameDay, Urgency.Emergency];
}
