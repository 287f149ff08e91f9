namespace BackPainBot.Domain.Safety.RedFlags;

/// <summary>Any one new bladder, bowel, saddle or sexual sign, or both legs affected, is an emergency; an old unchanged one is for the same day (Dionne 2019; HSIB 2021 on leaflets that ask for two signs).</summary>
public sealed class CaudaEquinaRule : RedFlagRule
{
    public override RedFlag Flag => RedFlag.CaudaEquina;

    public override Urgency DefaultUrgency => Urgency.Emergency;

    public override IReadOnlyList<Urgency> PossibleUrgencies { get; } = [Urgency.SameDay, Urgency.Emergency];
}
