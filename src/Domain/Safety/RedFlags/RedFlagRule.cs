namespace BackPainBot.Domain.Safety.RedFlags;

/// <summary>
/// What holds for one red flag whatever the message says. Sources: IFOMPT framework (Finucane et al., JOSPT 2020;50:350)
/// and, for each rule, the source named in its file.
/// </summary>
public abstract class RedFlagRule
{
    public abstract RedFlag Flag { get; }

    /// <summary>The urgency when nothing in the message makes it more or less.</summary>
    public abstract Urgency DefaultUrgency { get; }

    /// <summary>Every urgency this flag can have; the flag's notice has words for each.</summary>
    public abstract IReadOnlyList<Urgency> PossibleUrgencies { get; }

    /// <summary>The least urgency at which talk of movement waits until the notice has been read; null if it never waits.</summary>
    public virtual Urgency? BlocksActivityFrom => Urgency.SameDay;

    /// <summary>Whether talk of movement waits until the notice has been read.</summary>
    public bool BlocksActivityAt(Urgency urgency) => BlocksActivityFrom is { } from && urgency >= from;

    /// <summary>The nearest urgency that this flag can have, never lower than asked for unless it has none so high.</summary>
    public Urgency Fit(Urgency urgency)
    {
        foreach (var possible in PossibleUrgencies.Order())
        {
            if (possible >= urgency)
                return possible;
        }

        return PossibleUrgencies.Max();
    }
}
