using System.Collections.Frozen;
using static BackPainBot.Domain.Triggers.TriggerFamily;

namespace BackPainBot.Domain.Triggers;

/// <summary>The closed vocabulary of everyday triggers. Recalled from daily life, never tested on purpose.</summary>
public static class TriggerWords
{
    public static IReadOnlyList<TriggerWord> All { get; } =
    [
        new("sitting", Bending, StillPosition),
        new("driving", Bending, StillPosition),
        new("bending", Bending),
        new("getting up", Bending),
        new("digging", Bending, Load),
        new("gardening", Bending),
        new("hoovering", Bending, Twisting),
        new("rowing", Bending, Load),
        new("cycling", Bending),
        new("standing", Arching, StillPosition),
        new("walking", Arching, Moving),
        new("arching", Arching),
        new("running", Arching, Moving),
        new("lying", StillPosition),
        new("lifting", Load),
        new("carrying", Load),
        new("deadlifting", Load, Bending),
        new("squatting", Load),
        new("twisting", Twisting),
        new("coughing", Strain),
        new("sneezing", Strain),
        new("laughing", Strain),
        new("morning", TimeOfDay),
        new("evening", TimeOfDay),
        new("night", TimeOfDay),
    ];

    private static readonly FrozenDictionary<string, TriggerWord> ByName =
        All.ToFrozenDictionary(word => word.Name, StringComparer.OrdinalIgnoreCase);

    /// <summary>The families of a trigger; none for a word outside the vocabulary.</summary>
    public static IReadOnlyList<TriggerFamily> FamiliesOf(string name) =>
        ByName.TryGetValue(name, out var word) ? word.Families : [];
}
