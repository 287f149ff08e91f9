namespace BackPainBot.Domain.Safety.RedFlags;

/// <summary>Crisis: the card comes before everything else.</summary>
public sealed class SelfHarmRule : RedFlagRule
{
    public override RedFlag Flag => RedFlag.SelfHarm;

    public override Urgency DefaultUrgency => Urgency.Emergency;

    public override IReadOnlyList<Urgency> PossibleUrgencies { get; } = [Urgency.Emergency];

    public override Urgency? BlocksActivityFrom => Urgency.Routine;
}
