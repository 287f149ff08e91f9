namespace BackPainBot.Domain.Safety.RedFlags;

/// <summary>Chest pain, or sudden tearing pain with collapse, is an emergency; a pulsing tummy with lasting pain is for soon.</summary>
public sealed class VascularChestRule : RedFlagRule
{
    public override RedFlag Flag => RedFlag.VascularChest;

    public override Urgency DefaultUrgency => Urgency.Emergency;

    public override IReadOnlyList<Urgency> PossibleUrgencies { get; } = [Urgency.Soon, Urgency.Emergency];
}
