using System.Collections.Frozen;

namespace BackPainBot.Domain.Safety.RedFlags;

/// <summary>The rule of every red flag.</summary>
public static class RedFlagRules
{
    public static IReadOnlyList<RedFlagRule> All { get; } =
    [
        new CaudaEquinaRule(),
        new ProgressiveNeuroRule(),
        new FractureTraumaRule(),
        new VascularChestRule(),
        new CancerRule(),
        new InfectionRule(),
        new AgeRule(),
        new MinorRule(),
        new InflammatoryRule(),
        new PregnancyRule(),
        new SelfHarmRule(),
    ];

    private static readonly FrozenDictionary<RedFlag, RedFlagRule> ByFlag = All.ToFrozenDictionary(rule => rule.Flag);

    /// <exception cref="ArgumentOutOfRangeException">The value is no red flag.</exception>
    public static RedFlagRule Of(RedFlag flag) =>
        ByFlag.TryGetValue(flag, out var rule)
            ? rule
            : throw new ArgumentOutOfRangeException(nameof(flag), flag, "No such red flag; add its rule to RedFlagRules.All.");
}
