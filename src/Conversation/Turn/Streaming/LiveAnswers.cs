using BackPainBot.Conversation.Turn.Gates;

namespace BackPainBot.Conversation.Turn.Streaming;

/// <summary>Opens an answer that is shown while it grows, where somebody watches.</summary>
public sealed class LiveAnswers(OutgoingGate gate, ILiveWords live)
{
    /// <param name="turn">The turn that answers.</param>
    /// <param name="before">Words that the answer opens with; may be empty.</param>
    /// <returns>Null where nobody watches.</returns>
    public LiveAnswer? For(CurrentTurn turn, string before)
    {
        ArgumentNullException.ThrowIfNull(turn);
        return live.IsWatched(turn.Context.Activity) ? new LiveAnswer(turn, before, gate, live) : null;
    }
}
