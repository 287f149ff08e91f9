using BackPainBot.Conversation.Dialogs;
using BackPainBot.Conversation.Dialogs.Asking;
using BackPainBot.Conversation.Turn.Interrupts;
using BackPainBot.Conversation.Turn.Replies;
using BackPainBot.Domain.Inbox;

namespace BackPainBot.Conversation.Turn.Routing;

/// <summary>
/// A message that does not answer the open question: a question is answered and the dialog goes on; anything else is
/// asked again in other words at most twice; the third time there is a way out.
/// </summary>
public sealed class OffScript(DialogHost dialogs, AskReply ask, Speaker speaker, Offers offers, Themes themes, Subject subject)
{
    private const int MostMisses = 2;

    // Dialogs that are only offered: anything else a person says ends them without a word.
    private static readonly string[] Yielding = ["consent", "feedback"];

    /// <summary>True if the turn is answered; false if the dialog stepped aside and the message should be routed.</summary>
    public async Task<bool> AnswerAsync(CurrentTurn turn, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(turn);
        if (turn.Memory.Talk.Pending is not { } open)
            return false;
        if (Yielding.Contains(open.Stem) || offers.Chosen(turn.Text) is not null)
        {
            await dialogs.StopAsync(turn, cancellationToken).ConfigureAwait(false);
            return false;
        }

        var learnt = turn.Text.Length > 0 && FactTaker.Take(turn);
        if (Asks(turn, learnt))
            await ReplyAsync(turn, await ask.ComposeAsync(turn, "", "", cancellationToken).ConfigureAwait(false), cancellationToken).ConfigureAwait(false);
        else if (open.Misses < MostMisses)
            await ReplyAsync(turn, new Reply(speaker.Words(turn, InterruptWords.Stem, learnt ? InterruptWords.Noted : InterruptWords.NotUnderstood), ReplyKind.Answer), cancellationToken).ConfigureAwait(false);
        if (open.Misses >= MostMisses)
            return await LetGoAsync(turn, cancellationToken).ConfigureAwait(false);
        turn.Rephrase = true;
        turn.Talk(talk => talk with { Pending = open with { Misses = open.Misses + 1 } });
        return await dialogs.RepromptAsync(turn, cancellationToken).ConfigureAwait(false);
    }

    private bool Asks(CurrentTurn turn, bool learnt) =>
        turn.Reading.Unreadable is null
        && (Questions.Looks(turn.Text) || FactTaker.AsksForOf(turn) != AsksFor.Other || themes.Of(turn).Length > 0 || (!learnt && subject.IsMentioned(turn)));

    private Task ReplyAsync(CurrentTurn turn, Reply reply, CancellationToken cancellationToken) => speaker.SayAsync(turn, reply, cancellationToken);

    private async Task<bool> LetGoAsync(CurrentTurn turn, CancellationToken cancellationToken)
    {
        await dialogs.StopAsync(turn, cancellationToken).ConfigureAwait(false);
        var reply = new Reply(speaker.Words(turn, InterruptWords.Stem, InterruptWords.WayOut), ReplyKind.Prompt) { Buttons = offers.For(turn) };
        await speaker.SayAsync(turn, reply, cancellationToken).ConfigureAwait(false);
        return true;
    }
}
