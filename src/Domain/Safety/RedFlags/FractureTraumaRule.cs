namespace BackPainBot.Domain.Safety.RedFlags;

/// <summary>A major accident, or a small one in an older person or with thin bones or long steroid use (Downie, BMJ 2013;347:f7095).</summary>
public sealed class FractureTraumaRule : RedFlagRule
{
    public override RedFlag Flag => RedFlag.FractureTrauma;

    public override Urgency DefaultUrgency => Urgency.Emergency;

    public override IReadOnlyList<Urgency> PossibleUrgencies { get; } = [Urgency.Emergency];
}
