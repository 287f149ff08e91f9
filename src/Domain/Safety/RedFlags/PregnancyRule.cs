namespace BackPainBot.Domain.Safety.RedFlags;

/// <summary>Advice comes from the midwife or doctor.</summary>
public sealed class PregnancyRule : RedFlagRule
{
    public override RedFlag Flag => RedFlag.Pregnancy;

    public override Urgency DefaultUrgency => Urgency.Soon;

    public override IReadOnlyList<Urgency> PossibleUrgencies { get; } = [Urgency.Soon];
}
