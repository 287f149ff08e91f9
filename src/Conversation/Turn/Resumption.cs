using System.Text.RegularExpressions;
using BackPainBot.Conversation.Dialogs;
using BackPainBot.Conversation.Dialogs.Told;
using BackPainBot.Conversation.Turn.Gates;
using BackPainBot.Conversation.Turn.Replies;
using BackPainBot.Conversation.Turn.Routing;
using BackPainBot.Domain.Safety;
using BackPainBot.Library.Answers;

namespace BackPainBot.Conversation.Turn;

/// <summary>After a notice was settled: back into the dialog, or to the question that came with the flagged words.</summary>
public sealed class Resumption(DialogHost dialogs, Router router, StraightAnswers straight, AskReply ask, Speaker speaker, Offers offers)
{
    // While a sign is not checked, nothing about activity goes on.
    private static readonly string[] AboutActivity = ["triage", "today", "walking", "flare-day", "loop-holes"];

    private const string SafetyCheck = "safety-check";

    private static readonly Regex OnlyNone = new(@"^(?:no|nope|nah)?\W*(?:none(?: of (?:these|those|them|that|it))?|nothing like that)\W*$", RegexOptions.IgnoreCase);

    public async Task GoOnAsync(CurrentTurn turn, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(turn);
        var held = turn.Memory.Safety.HeldMessage;
        turn.Safety(safety => safety with { HeldMessage = "" });
        if (turn.AfterCrisis || (turn.Picture.HoldsActivity() && AboutActivity.Contains(turn.Memory.Talk.Dialog)))
            await dialogs.StopAsync(turn, cancellationToken).ConfigureAwait(false);
        // Who has just said that they are safe is not handed a checklist.
        if (turn.Memory.Safety.Settled is [.., { Flag: RedFlag.SelfHarm }] && held.Length == 0)
            await dialogs.StopAsync(turn, cancellationToken).ConfigureAwait(false);
        if (await AnswerCheckAsync(turn, held, cancellationToken).ConfigureAwait(false))
            return;
        if (await dialogs.RepromptAsync(turn, cancellationToken).ConfigureAwait(false))
            return;
        if (turn.AfterCheck && AskedThings.QuestionsOf(held).Count == 0)
        {
            await speaker.SayAsync(turn, new Reply(speaker.Words(turn, NoticeWords.Stem, NoticeWords.AfterChecked), ReplyKind.Prompt) { Buttons = offers.For(turn) }, cancellationToken).ConfigureAwait(false);
            return;
        }

        // What they ask is answered where there plainly is an answer, and begins nothing.
        if (turn.AfterCrisis && held.Length > 0)
        {
            turn.GoOnWith(held);
            if (await straight.OfAsync(turn, AnswerFit.Sure, cancellationToken).ConfigureAwait(false) is not null)
            {
                await speaker.SayAsync(turn, await ask.ComposeAsync(turn, "", cancellationToken).ConfigureAwait(false) with { Buttons = offers.For(turn) }, cancellationToken).ConfigureAwait(false);
                return;
            }
        }
        else if (turn.Memory.Safety.Flags.Count == 0 && held.Length > 0)
        {
            held = turn.AfterCheck ? string.Join(' ', AskedThings.QuestionsOf(held)) : held;

            turn.GoOnWith(held);
            await router.RouteAsync(turn, cancellationToken).ConfigureAwait(false);
            return;
        }

        // "It's booked for tomorrow. May I potter till then?": what is asked beside it is answered, as far as it may be.
        if (!turn.AfterCrisis && turn.Memory.Safety.Flags.Count > 0 && AskedThings.QuestionsOf(turn.Text).Where(AskedThings.IsTelling).ToList() is { Count: > 0 } asked)
        {
            turn.GoOnWith(string.Join(' ', asked));
            await router.RouteAsync(turn, cancellationToken).ConfigureAwait(false);
            return;
        }

        var words = turn.AfterCrisis ? speaker.Words(turn, NoticeWords.Stem, NoticeWords.AfterCrisis) : speaker.Words(turn, OfferWords.Stem, OfferWords.More);
        await speaker.SayAsync(turn, new Reply(words, ReplyKind.Prompt) { Buttons = offers.For(turn) }, cancellationToken).ConfigureAwait(false);
    }

    // "None of these. My legs feel wobbly, from lying about": what raised the notice is cleared up, and the check was answered. Whatever else was raised by the same words is asked about once more.
    private async Task<bool> AnswerCheckAsync(CurrentTurn turn, string held, CancellationToken cancellationToken)
    {
        if (turn.AfterCheck || turn.Memory is not { Safety: { Flags.Count: 0, Settled: [.., var last] settled }, Talk.Pending: { Stem: SafetyCheck, Step: "signs" } })
            return false;
        if (settled.Any(flag => flag.RaisedAt == last.RaisedAt && flag.Flag is not (RedFlag.CaudaEquina or RedFlag.ProgressiveNeuro)) || Clauses.Of(held) is not [var first, _, ..] || !OnlyNone.IsMatch(first))
            return false;
        var (text, reading) = (turn.Text, turn.Reading);
        turn.GoOnWith(first);
        if (dialogs.FindAnswer(turn))
        {
            await dialogs.ContinueAsync(turn, cancellationToken).ConfigureAwait(false);
            return true;
        }

        (turn.Text, turn.Reading) = (text, reading);
        return false;
    }
}
