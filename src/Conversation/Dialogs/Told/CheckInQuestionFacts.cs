using BackPainBot.Conversation.Dialogs.Asking;
using BackPainBot.Conversation.Turn;

namespace BackPainBot.Conversation.Dialogs.Told;

/// <summary>What a check-in is compared with: a first one has no last time.</summary>
public sealed class CheckInQuestionFacts : IQuestionFacts
{
    public string Stem => "check-in";

    public IEnumerable<(string Name, string Value)> Values(CurrentTurn turn)
    {
        ArgumentNullException.ThrowIfNull(turn);
        yield return ("before", turn.Memory.CheckIn.Entries.Count == 0 ? "last week" : "last time, or with last week");
    }
}
