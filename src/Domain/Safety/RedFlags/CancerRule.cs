namespace BackPainBot.Domain.Safety.RedFlags;

/// <summary>Cancer with leg, bladder or bowel change is an emergency; with worsening pain, or weight loss, for the same day; night pain alone for soon (Downie, BMJ 2013;347:f7095).</summary>
public sealed class CancerRule : RedFlagRule
{
    public override RedFlag Flag => RedFlag.Cancer;

    public override Urgency DefaultUrgency => Urgency.SameDay;

    public override IReadOnlyList<Urgency> PossibleUrgencies { get; } = [Urgency.Soon, Urgency.SameDay, Urgency.Emergency];
}
