namespace BackPainBot.Domain.Safety.RedFlags;

/// <summary>Fever or feeling ill with back pain; an emergency with a risk factor or when very ill. No fever is no reassurance (Yusuf, BMC MSK 2019: fever in 55 %).</summary>
public sealed class InfectionRule : RedFlagRule
{
    public override RedFlag Flag => RedFlag.Infection;

    public override Urgency DefaultUrgency => Urgency.SameDay;

    public override IReadOnlyList<Urgency> PossibleUrgencies { get; } = [Urgency.SameDay, Urgency.Emergency];
}
