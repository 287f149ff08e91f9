using BackPainBot.Domain.Safety;

namespace BackPainBot.Reading.Flags;

/// <summary>The sentences in which a rule found its sign and, beside it, what makes it none: a denial, or somebody who looked and found nothing.</summary>
internal sealed class ExplainedAway(int sentences)
{
    // What explains one sign away may leave another in the same sentence that no rule has the words for: by messages of writers that neither had seen.
    private const double Denied = 0.5;

    private readonly Dictionary<RedFlag, Why[]> _of = [];

    /// <param name="flag">The flag whose sign it is.</param>
    /// <param name="sentence">Where it stands.</param>
    /// <param name="why">Why it is none.</param>
    public void Add(RedFlag flag, int sentence, Why why)
    {
        if (!_of.TryGetValue(flag, out var reasons))
            _of[flag] = reasons = new Why[sentences];

        if (reasons[sentence] < why)
            reasons[sentence] = why;
    }

    /// <summary>How much plainer (logarithm of odds) a sentence has to look before the second look raises a flag on it. Cauda equina and self-harm are believed unless they are denied outright.</summary>
    public double Margin(RedFlag flag, int sentence)
    {
        var why = _of.TryGetValue(flag, out var reasons) ? reasons[sentence] : Why.Nothing;
        if (flag is RedFlag.CaudaEquina or RedFlag.SelfHarm)
            return why == Why.Denied ? Denied : 0;

        return why switch
        {
            Why.Nothing => 0,
            Why.Denied => Denied,
            _ => double.PositiveInfinity,
        };
    }
}
