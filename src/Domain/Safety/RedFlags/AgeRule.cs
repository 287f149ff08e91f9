namespace BackPainBot.Domain.Safety.RedFlags;

/// <summary>A first bout after 50 to 55; for the same day together with another flag (Henschke, Arthritis Rheum 2009).</summary>
public sealed class AgeRule : RedFlagRule
{
    public override RedFlag Flag => RedFlag.Age;

    public override Urgency DefaultUrgency => Urgency.Soon;

    public override IReadOnlyList<Urgency> PossibleUrgencies { get; } = [Urgency.Soon, Urgency.SameDay];
}
