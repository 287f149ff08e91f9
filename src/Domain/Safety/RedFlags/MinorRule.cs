namespace BackPainBot.Domain.Safety.RedFlags;

/// <summary>Under 18: out of scope, a parent contacts a doctor; an emergency with nerve signs.</summary>
public sealed class MinorRule : RedFlagRule
{
    public override RedFlag Flag => RedFlag.Minor;

    public override Urgency DefaultUrgency => Urgency.Soon;

    public override IReadOnlyList<Urgency> PossibleUrgencies { get; } = [Urgency.Soon, Urgency.Emergency];

    /// <summary>The service is for adults: nothing about movement before a parent has been pointed to a doctor.</summary>
    public override Urgency? BlocksActivityFrom => Urgency.Routine;
}
