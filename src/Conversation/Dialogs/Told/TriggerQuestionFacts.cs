using BackPainBot.Conversation.Dialogs.Asking;
using BackPainBot.Conversation.Turn;
using BackPainBot.Conversation.Turn.Routing;

namespace BackPainBot.Conversation.Dialogs.Told;

/// <summary>Names the person's own triggers in the questions about them.</summary>
public sealed class TriggerQuestionFacts : IQuestionFacts
{
    private const int Most = 3;

    public string Stem => "triggers";

    public IEnumerable<(string Name, string Value)> Values(CurrentTurn turn)
    {
        ArgumentNullException.ThrowIfNull(turn);
        var triggers = turn.Memory.Journey.Triggers;
        yield return ("what", LeadOf(triggers));
    }

    // "How much sitting", but "with the car, how much": not every name is a thing one does.
    private static string LeadOf(IReadOnlyList<string> triggers)
    {
        if (triggers.Count is 0 or > Most)
            return triggers.Count == 0 ? "How much of that" : "How much of those things";
        var names = Understood.Joined([.. triggers.Select(ToYou.Say)]);
        if (triggers.All(trigger => !trigger.Contains(' ', StringComparison.Ordinal) && trigger.EndsWith("ing", StringComparison.Ordinal)))
            return "How much " + names;
        return $"With {names}, how much {(triggers.Count > 1 ? "of each" : "of it")}";
    }
}
