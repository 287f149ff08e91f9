using System.Diagnostics;
using BackPainBot.Conversation.Turn.Gates;
using BackPainBot.Conversation.Turn.State;
using Microsoft.Bot.Schema;
using Microsoft.Extensions.Logging;
using Activity = Microsoft.Bot.Schema.Activity;

namespace BackPainBot.Conversation.Turn;

/// <summary>A turn, top to bottom.</summary>
public sealed partial class TurnPipeline(
    ITurnStore store,
    TurnOpener opener,
    TurnParts parts,
    OutgoingGate outgoing,
    LastResort lastResort,
    ILogger<TurnPipeline> log) : ITurnRunner
{
    public async Task<TurnOutcome> RunAsync(Activity incoming, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(incoming);
        using var span = TurnTelemetry.Start();
        var started = Stopwatch.GetTimestamp();
        Talk? before = null;
        CurrentTurn? turn = null;
        var outcome = "failed";
        try
        {
            await using var alone = await store.EnterAsync(incoming.Conversation?.Id ?? "", cancellationToken).ConfigureAwait(false);
            if (await store.FindRepliesAsync(incoming, cancellationToken).ConfigureAwait(false) is { } earlier)
            {
                outcome = "repeated";
                return new TurnOutcome(earlier, Repeated: true);
            }

            var opened = await opener.OpenAsync(incoming, cancellationToken).ConfigureAwait(false);
            (turn, before) = (opened.Turn, opened.Turn.Memory.Talk);
            var done = await RunAloneAsync(opened, cancellationToken).ConfigureAwait(false);
            outcome = done.Stored ? "stored" : "erased";
            return done;
        }
        catch (Exception failure) when (failure is not OperationCanceledException || !cancellationToken.IsCancellationRequested)
        {
            // The one place for what nobody expected, storage that is down included.
            var correlation = Guid.NewGuid().ToString("N")[..8];
            LogFailed(correlation, failure.GetType().Name, failure);
            return new TurnOutcome(lastResort.Answer(incoming, correlation, turn?.Stream ?? ""), Repeated: false) { Stored = false, Failed = true };
        }
        finally
        {
            TurnTelemetry.Ended(span, started, before, outcome);
        }
    }

    private async Task<TurnOutcome> RunAloneAsync(OpenedTurn opened, CancellationToken cancellationToken)
    {
        Routing.ToldSoFar.Keep(opened.Turn);
        await AnswerAsync(opened.Turn, cancellationToken).ConfigureAwait(false);
        var held = outgoing.Screen(opened.Turn, opened.Adapter.Replies);
        TurnTelemetry.Judged(opened.Adapter.Replies.Count, held);
        if (held > 0)
            LogHeld(held);
        var save = await opener.CloseAsync(opened, cancellationToken).ConfigureAwait(false);
        if (opened.Turn.Erase)
            await store.EraseAsync(opened.Turn.Person, cancellationToken).ConfigureAwait(false);
        else
            await store.CommitAsync(save, cancellationToken).ConfigureAwait(false);
        return new TurnOutcome(save.Replies, Repeated: false) { Stored = !opened.Turn.Erase, Passed = opened.Turn.Passed };
    }

    private async Task AnswerAsync(CurrentTurn turn, CancellationToken cancellationToken)
    {
        if (turn.Context.Activity.Type != ActivityTypes.Message)
            await parts.Events.AnswerAsync(turn, cancellationToken).ConfigureAwait(false);
        else if (await parts.Passed.AnswerAsync(turn, cancellationToken).ConfigureAwait(false))
            return;
        else if (await parts.Safety.AnswerAsync(turn, cancellationToken).ConfigureAwait(false))
            return;
        else if (turn.Resumes)
            await parts.Resumption.GoOnAsync(turn, cancellationToken).ConfigureAwait(false);
        else if (await parts.Interrupts.AnswerAsync(turn, cancellationToken).ConfigureAwait(false))
            return;
        else if (await parts.Steering.AnswerAsync(turn, cancellationToken).ConfigureAwait(false))
            return;
        else if (parts.Dialogs.FindAnswer(turn))
            await parts.Dialogs.ContinueAsync(turn, cancellationToken).ConfigureAwait(false);
        else if (await parts.Asides.AnswerAsync(turn, cancellationToken).ConfigureAwait(false))
            return;
        else if (await parts.Wishes.AnswerAsync(turn, cancellationToken).ConfigureAwait(false))
            return;
        else if (await parts.OffScript.AnswerAsync(turn, cancellationToken).ConfigureAwait(false))
            return;
        else
            await parts.Router.RouteAsync(turn, cancellationToken).ConfigureAwait(false);
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "A turn failed and was answered with an apology; correlation {Correlation}, {Kind}")]
    private partial void LogFailed(string correlation, string kind, Exception failure);

    [LoggerMessage(Level = LogLevel.Warning, Message = "The outgoing gate replaced {Count} activities that prescribed")]
    private partial void LogHeld(int count);
}
