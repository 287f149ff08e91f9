using BackPainBot.Conversation.Turn.State;

namespace BackPainBot.Conversation.Dialogs.Told;

/// <summary>Puts what makes it worse and what eases it on their own sides of the map: what is said outright on one side leaves the other.</summary>
public static class TriggerSides
{
    /// <summary>The memory with both.</summary>
    /// <param name="memory">What is known.</param>
    /// <param name="worsens">What makes it worse, in their words.</param>
    /// <param name="eases">What is said in so many words to ease it.</param>
    public static Memory Put(Memory memory, IReadOnlyList<string> worsens, IReadOnlyList<Facet> eases)
    {
        ArgumentNullException.ThrowIfNull(memory);
        ArgumentNullException.ThrowIfNull(worsens);
        ArgumentNullException.ThrowIfNull(eases);
        var helps = eases.Select(eased => eased.Words).Where(words => words.Length > 0).ToList();
        var state = memory.Triggers;
        var known = memory.Journey.Triggers.Where(trigger => !helps.Exists(words => Polarity.IsSame(words, trigger) || words.Contains(trigger, StringComparison.OrdinalIgnoreCase))).ToList();
        var brings = Joined(known, worsens);
        var isNew = helps.Where(words => !state.EasesWords.Concat(state.Eases).Any(old => old.Contains(words, StringComparison.OrdinalIgnoreCase) || Polarity.IsSame(old, words))).ToList();
        return memory with
        {
            Journey = brings.SequenceEqual(memory.Journey.Triggers) ? memory.Journey : memory.Journey with { Triggers = brings },
            Triggers = worsens.Count == 0 && isNew.Count == 0 ? state : state with
            {
                Eases = [.. state.Eases.Where(old => !IsIn(worsens, old)), .. isNew],
                EasesWords = [.. state.EasesWords.Where(old => !IsIn(worsens, old)), .. state.EasesWords.Count > 0 || state.Eases.Count == 0 ? isNew : []],
                EasesAsked = state.EasesAsked || isNew.Count > 0,
            },
        };
    }

    /// <summary>A list with more names, each thing once.</summary>
    public static IReadOnlyList<string> Joined(IEnumerable<string> known, IEnumerable<string> more)
    {
        ArgumentNullException.ThrowIfNull(known);
        ArgumentNullException.ThrowIfNull(more);
        var all = known.ToList();
        foreach (var thing in more)
        {
            // "Lifting my nephew" says more than "lifting".
            all.RemoveAll(other => !string.Equals(other, thing, StringComparison.OrdinalIgnoreCase) && (thing.Contains(other, StringComparison.OrdinalIgnoreCase) || (!other.Contains(' ', StringComparison.Ordinal) && thing.Contains(' ', StringComparison.Ordinal) && Polarity.IsSame(other, thing))));
            if (!all.Exists(other => other.Contains(thing, StringComparison.OrdinalIgnoreCase) || Polarity.IsSame(other, thing)))
                all.Add(thing);
        }

        return all;
    }

    private static bool IsIn(IReadOnlyList<string> things, string old) => things.Any(thing => Polarity.IsSame(thing, old));
}
