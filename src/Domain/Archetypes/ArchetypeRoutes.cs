using BackPainBot.Domain.Recovery;

namespace BackPainBot.Domain.Archetypes;

/// <summary>The route of every archetype, one row each.</summary>
public static class ArchetypeRoutes
{
    public static IReadOnlyList<ArchetypeRoute> All { get; } =
    [
        new(Archetype.Unknown, Tone.Neutral, RecoveryStep.StopWhatProvokesIt, ["two-ways-people-go", "six-steps"]),
        new(Archetype.StillRehabbing, Tone.Encourage, RecoveryStep.OnlyWhatReducesPain, ["keep-your-physio-programme", "what-comes-next-at-home"]),
        new(Archetype.JumpingBackIn, Tone.SlowDown, RecoveryStep.StopWhatProvokesIt, ["stop-now-or-later", "loopholes", "still-kinda-hurts"]),
        new(Archetype.OverResting, Tone.Reassure, RecoveryStep.InvestigateTriggers, ["pain-and-damage", "walking", "pacing"]),
    ];

    public static ArchetypeRoute Of(Archetype archetype) =>
        All.FirstOrDefault(route => route.Archetype == archetype) ?? All[0];
}
