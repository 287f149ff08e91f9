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
        yield return ("what", triggers.Count is 0 or > Most ? "of that" : Understood.Joined([.. triggers]));
    }
}
