using BackPainBot.Conversation.Dialogs.Asking;
using BackPainBot.Domain;
using BackPainBot.Domain.Pain;

namespace BackPainBot.Conversation.Turn.Routing;

/// <summary>Takes the facts that a link of the inbox companion carries, so that nothing told by e-mail is asked again.</summary>
public static class PrefilledFacts
{
    /// <param name="turn">The turn.</param>
    /// <param name="facts">Name and value as in <see cref="Companion.ReplyDraft.Facts"/>; what is not known is left out.</param>
    public static void Take(CurrentTurn turn, IReadOnlyDictionary<string, string> facts)
    {
        ArgumentNullException.ThrowIfNull(turn);
        ArgumentNullException.ThrowIfNull(facts);
        var journey = turn.Memory.Journey;
        turn.Journey(_ => journey with
        {
            Archetype = Known(facts, "archetype", journey.Archetype),
            Care = Known(facts, "care", journey.Care),
            AsksFor = Known(facts, "asks", journey.AsksFor),
            // A "no pain" of some earlier day opens nothing: only pain itself is carried over.
            Pain = Known(facts, "pain", journey.Pain) == PainNow.Yes ? PainNow.Yes : journey.Pain,
            PainAt = Known(facts, "pain", journey.Pain) == PainNow.Yes ? turn.Now : journey.PainAt,
            Activity = facts.TryGetValue("activity", out var activity) ? PlainText.Clean(activity, 40) : journey.Activity,
            Triggers = facts.TryGetValue("triggers", out var triggers) ? [.. triggers.Split(',', StringSplitOptions.RemoveEmptyEntries).Select(trigger => PlainText.Clean(trigger, 40)).Take(12)] : journey.Triggers,
        });
    }

    private static T Known<T>(IReadOnlyDictionary<string, string> facts, string name, T otherwise)
        where T : struct, Enum => facts.TryGetValue(name, out var text) && WireName.TryParse<T>(text, out var value) ? value : otherwise;
}
