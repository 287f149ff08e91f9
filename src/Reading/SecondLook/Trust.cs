using BackPainBot.Domain.Safety;

namespace BackPainBot.Reading.SecondLook;

/// <summary>How far the second look is believed about a red flag, and how urgent what it adds is.</summary>
/// <param name="Urgency">That of the ladder's plainest case: what makes it more or less urgent is for the rules to find.</param>
/// <param name="Alone">Odds (logarithm) from which it raises the flag with no rule beside it.</param>
/// <param name="Agrees">Odds (logarithm) from which it bears a hint out.</param>
internal readonly record struct Trust(Urgency Urgency, double Alone, double Agrees)
{
    // Set on messages that neither the rules nor the weights had seen. A missed cauda equina or crisis is the worst that can happen: these are believed sooner.
    private static readonly Dictionary<RedFlag, Trust> Flags = new()
    {
        [RedFlag.CaudaEquina] = new(Urgency.Emergency, 1.2, -1.75),
        [RedFlag.SelfHarm] = new(Urgency.Emergency, 1, -2.25),
        [RedFlag.ProgressiveNeuro] = new(Urgency.SameDay, 0.25, -3),
        [RedFlag.FractureTrauma] = new(Urgency.Emergency, 1.25, -3),
        [RedFlag.VascularChest] = new(Urgency.Emergency, 1, -3),
        [RedFlag.Cancer] = new(Urgency.SameDay, 0.75, -3),
        [RedFlag.Infection] = new(Urgency.SameDay, 0.75, -3),
        [RedFlag.Age] = new(Urgency.Soon, 2, -3),
        [RedFlag.Minor] = new(Urgency.Soon, 2, -3),
        [RedFlag.Inflammatory] = new(Urgency.Soon, 0.5, -3),
        [RedFlag.Pregnancy] = new(Urgency.Soon, 2, -3),
    };

    public static Trust In(RedFlag flag) => Flags[flag];
}
