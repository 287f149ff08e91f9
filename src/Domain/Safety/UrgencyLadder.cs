using BackPainBot.Domain.Safety.RedFlags;

namespace BackPainBot.Domain.Safety;

/// <summary>How urgent several red flags are together. Nothing here ever lowers an urgency.</summary>
public static class UrgencyLadder
{
    /// <summary>The combinations, one row each (clinical ladder: cancer, infection, age and minor with another sign).</summary>
    public static IReadOnlyList<UrgencyCombination> Combinations { get; } =
    [
        new(RedFlag.Cancer, RedFlag.CaudaEquina, Urgency.Emergency),
        new(RedFlag.Cancer, RedFlag.ProgressiveNeuro, Urgency.Emergency),
        new(RedFlag.Cancer, RedFlag.Infection, Urgency.SameDay),
        new(RedFlag.Infection, RedFlag.CaudaEquina, Urgency.Emergency),
        new(RedFlag.Infection, RedFlag.ProgressiveNeuro, Urgency.Emergency),
        new(RedFlag.ProgressiveNeuro, RedFlag.CaudaEquina, Urgency.Emergency),
        new(RedFlag.VascularChest, RedFlag.Age, Urgency.SameDay),
        new(RedFlag.Age, RedFlag.CaudaEquina, Urgency.SameDay),
        new(RedFlag.Age, RedFlag.ProgressiveNeuro, Urgency.SameDay),
        new(RedFlag.Age, RedFlag.FractureTrauma, Urgency.SameDay),
        new(RedFlag.Age, RedFlag.VascularChest, Urgency.SameDay),
        new(RedFlag.Age, RedFlag.Cancer, Urgency.SameDay),
        new(RedFlag.Age, RedFlag.Infection, Urgency.SameDay),
        new(RedFlag.Minor, RedFlag.CaudaEquina, Urgency.Emergency),
        new(RedFlag.Minor, RedFlag.ProgressiveNeuro, Urgency.Emergency),
    ];

    /// <summary>The flags with what each other adds; the same flags in the same order, none less urgent than before.</summary>
    public static IReadOnlyList<RaisedFlag> Combine(IReadOnlyList<RaisedFlag> flags)
    {
        ArgumentNullException.ThrowIfNull(flags);
        return [.. flags.Select(flag => flag with { Urgency = RaisedBeside(flag, flags) })];
    }

    /// <summary>The urgency of the whole: the highest of all after combination; routine if there is no flag.</summary>
    public static Urgency Overall(IReadOnlyList<RaisedFlag> flags) =>
        Combine(flags).Select(flag => flag.Urgency).DefaultIfEmpty(Urgency.Routine).Max();

    private static Urgency RaisedBeside(RaisedFlag flag, IReadOnlyList<RaisedFlag> all)
    {
        var urgency = flag.Urgency;
        foreach (var row in Combinations)
        {
            if (row.Flag == flag.Flag && row.AtLeast > urgency && all.Any(other => other.Flag == row.Beside))
                urgency = RedFlagRules.Of(flag.Flag).Fit(row.AtLeast);
        }

        return urgency;
    }
}
