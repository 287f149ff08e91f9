namespace BackPainBot.Domain.Safety.RedFlags;

/// <summary>Began before 45, over three months, woken in the early hours, better for moving: worth asking about.</summary>
public sealed class InflammatoryRule : RedFlagRule
{
    public override RedFlag Flag => RedFlag.Inflammatory;

    public override Urgency DefaultUrgency => Urgency.Soon;

    public override IReadOnlyList<Urgency> PossibleUrgencies { get; } = [Urgency.Soon];
}
