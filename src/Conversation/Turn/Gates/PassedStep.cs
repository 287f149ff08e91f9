using BackPainBot.Conversation.Dialogs.Cards;
using BackPainBot.Conversation.Turn.Replies;

namespace BackPainBot.Conversation.Turn.Gates;

/// <summary>A card or button of a question that is no longer open says so and does nothing; what is urgent in it is heard all the same.</summary>
public sealed class PassedStep(Speaker speaker)
{
    /// <summary>True if that is this turn's whole answer.</summary>
    public async Task<bool> AnswerAsync(CurrentTurn turn, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(turn);
        if (turn.Mark is not { } mark || mark.Fits(turn.Memory.Talk.Pending) || turn.Reading.Crisis || turn.Reading.RedFlags.Count > 0)
            return false;
        turn.Passed = true;
        await speaker.SayAsync(turn, new Reply(speaker.Words(turn, CardLabels.Stem, CardLabels.Passed), ReplyKind.Answer), cancellationToken).ConfigureAwait(false);
        return true;
    }
}
