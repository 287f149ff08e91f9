using System.Text.RegularExpressions;
using BackPainBot.Conversation.Dialogs;
using BackPainBot.Conversation.Dialogs.Asking;
using BackPainBot.Conversation.Dialogs.Told;
using BackPainBot.Conversation.Dialogs.Visit;
using BackPainBot.Conversation.Turn.Interrupts;
using BackPainBot.Conversation.Turn.Replies;
using BackPainBot.Conversation.Turn.State;
using BackPainBot.Domain.Inbox;

namespace BackPainBot.Conversation.Turn.Routing;

/// <summary>
/// A message that does not answer the open question: a question is answered and the dialog goes on; anything else is
/// asked again in other words at most twice; the third time there is a way out.
/// </summary>
public sealed class OffScript(DialogHost dialogs, AskReply ask, Speaker speaker, Offers offers, Themes themes, Subject subject, DirectAnswers direct, Complaints complaints, Simpler simpler, CommandMatcher commands, ListAside list, StoryAnswers story)
{
    private const int MostMisses = 2;

    private const int LongestThanks = 6;

    /// <summary>A longer text than this is told, and no slip of an answer.</summary>
    private const int LongestSlip = 3;

    /// <summary>From here on, pain gets a kind word before the question comes back.</summary>
    private const int StrongPain = 7;

    // A safety question is never counted as answered by silence, and nothing is erased or kept without a word.
    private static readonly string[] NeverPassedOver = ["safety-check", "erase"];

    // "Er no, that's fine. I just wanted to tell you about my two weeks."
    private static readonly Regex SaysNo = new(@"^\W*(?:(?:er|um|oh|well|ah|hm+|thanks|sorry)\b[\s,.]*)*(?:no|nah|nope|not (?:really|needed)|don'?t|no need)\b", RegexOptions.IgnoreCase);

    // Dialogs that are only offered: anything else a person says ends them without a word.
    private static readonly string[] Yielding = ["consent", "feedback"];

    /// <summary>True if the turn is answered; false if the dialog stepped aside and the message should be routed.</summary>
    public async Task<bool> AnswerAsync(CurrentTurn turn, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(turn);
        if (turn.Memory.Talk.Pending is not { } open)
            return false;
        if (await dialogs.AnswerOwnAsync(turn, turn.Text, cancellationToken).ConfigureAwait(false))
        {
            FactTaker.Take(turn);
            turn.Rephrase = true;
            return await dialogs.RepromptAsync(turn, cancellationToken).ConfigureAwait(false);
        }

        // How it is today, told where a check-in asks first whether it may be kept: it is taken, the check-in goes on, and nothing is kept.
        var isHeard = open.Stem == "consent" && turn.Memory.Talk.Dialog == "check-in" && !Questions.Looks(turn.Text) && offers.Chosen(turn.Text) is null && (dialogs.OverhearAs(turn, "check-in", "consent") | FactTaker.Tells(turn) | SaysNo.IsMatch(turn.Text));
        if (isHeard)
        {
            turn.Memory = turn.Memory with { Consent = Consent.KeepNothing };
            FactTaker.Take(turn);
            await ReplyAsync(turn, new Reply(speaker.Words(turn, "consent", "not-kept"), ReplyKind.Answer), cancellationToken).ConfigureAwait(false);
            return await dialogs.BeginAsync(turn, "check-in", cancellationToken).ConfigureAwait(false);
        }

        // "Maybe the last two. What should I ask the physio?": what is told beside the wish may be a sign, and is asked about first.
        if (open.Stem == "safety-check" && turn.AnswerBeside is null && (VisitTalk.EndsInWish(turn.Text) || offers.Chosen(turn.Text) is not null) && !Complaints.IsOne(turn) && Clauses.Sentences(turn.Text) is { Count: > 1 } sentences && sentences.Any(sentence => !Questions.Looks(sentence) && (Denial.IsOwned(sentence) || Denial.MayTellSign(sentence))))
        {
            FactTaker.Take(turn);
            dialogs.Overhear(turn);
            turn.Rephrase = true;
            return await dialogs.RepromptAsync(turn, cancellationToken).ConfigureAwait(false);
        }

        if (Yielding.Contains(open.Stem) || (turn.AnswerBeside is not null && VisitTalk.EndsInWish(turn.Text)) || (offers.Chosen(turn.Text) is not null && (direct.Of(turn) is null || offers.IsNamed(turn.Text))))
        {
            dialogs.KeepAnswerBeside(turn);
            await dialogs.StopAsync(turn, cancellationToken).ConfigureAwait(false);
            return false;
        }

        // Who says thanks to the answer, or goodbye, is done, whatever was asked after it.
        if ((open.Stem is not ("doctor-visit" or "erase") && SmallTalk.EndsInBye(turn)) || (open.Stem is "safety-check" or "triage" && PlainWords.Split(PlainWords.Of(turn.Text)).Length <= LongestThanks && (SmallTalk.IsOnlyThanks(turn) || commands.Find(SmallTalk.Stem, turn.Text, slips: false) is "thanks" or "bye" or "helped")))
        {
            await dialogs.StopAsync(turn, cancellationToken).ConfigureAwait(false);
            await ReplyAsync(turn, new Reply(speaker.Words(turn, InterruptWords.Stem, InterruptWords.UncheckedBye), ReplyKind.Answer) { Buttons = offers.For(turn) }, cancellationToken).ConfigureAwait(false);
            return true;
        }

        if (await simpler.AnswerAsync(turn, [], cancellationToken).ConfigureAwait(false))
        {
            turn.Rephrase = true;
            return await dialogs.RepromptAsync(turn, cancellationToken).ConfigureAwait(false);
        }

        if (Complaints.IsOne(turn) && Complaints.OtherWords(turn.Text).Length == 0 && Corrected.In(turn.Text).Length == 0)
        {
            await ReplyAsync(turn, await complaints.AgainAsync(turn, mayOffer: false, cancellationToken).ConfigureAwait(false), cancellationToken).ConfigureAwait(false);
            return await dialogs.RepromptAsync(turn, cancellationToken).ConfigureAwait(false);
        }

        var taken = turn.Text.Length > 0 && FactTaker.Take(turn);
        var heard = turn.Text.Length > 0 && dialogs.Overhear(turn);
        var learnt = taken || heard;
        // What answers another question of the dialog is told, whatever page it would find.
        var asks = (Asks(turn, learnt) || (!heard && await IsAskedInOtherWordsAsync(turn, cancellationToken).ConfigureAwait(false))) && !(heard && !Questions.Looks(turn.Text));
        if (asks)
            await AnswerQuestionAsync(turn, cancellationToken).ConfigureAwait(false);
        // "None of these. What should I ask him about the gym?": the answer stands, whatever was asked beside it.
        if (asks && turn.AnswerBeside is { } beside)
        {
            turn.Answer = beside;
            await dialogs.ContinueAsync(turn, cancellationToken).ConfigureAwait(false);
            return true;
        }

        if (asks && Questions.Looks(turn.Text) && await list.LeaveOpenAsync(turn, open, cancellationToken).ConfigureAwait(false))
            return true;
        if (!asks && open.Misses < MostMisses && (learnt || open.Misses == 0 || turn.Text.Length == 0 || NeverPassedOver.Contains(open.Stem)))
            await ReplyAsync(turn, new Reply(Heard(turn, learnt), ReplyKind.Answer), cancellationToken).ConfigureAwait(false);
        if (open.Misses >= MostMisses)
            return asks || NeverPassedOver.Contains(open.Stem) ? await LetGoAsync(turn, asks, cancellationToken).ConfigureAwait(false) : await PassOverAsync(turn, cancellationToken).ConfigureAwait(false);
        turn.Rephrase = true;
        turn.Easier = !asks && !learnt && open.Misses > 0 && turn.Text.Length > 0;
        turn.Talk(talk => talk with { Pending = open with { Misses = heard && !asks ? open.Misses : open.Misses + 1 } });
        return await dialogs.RepromptAsync(turn, cancellationToken).ConfigureAwait(false);
    }

    // The answer's theme ends with it: the next words in the dialog are about the dialog's question.
    private async Task AnswerQuestionAsync(CurrentTurn turn, CancellationToken cancellationToken)
    {
        var (text, reading) = (turn.Text, turn.Reading);
        if (!Corrected.GoOn(turn) && Complaints.SaysWhatWasMeant(turn))
        {
            // It stands by itself: what they did not ask would only be found again.
            Refusal.Note(turn, Complaints.OtherWords(text));
            turn.Talk(talk => talk with { LastQuestion = "" });
            turn.GoOnWith(Complaints.OtherWords(text));
        }

        await ReplyAsync(turn, await ask.ComposeAsync(turn, "", cancellationToken).ConfigureAwait(false), cancellationToken).ConfigureAwait(false);
        (turn.Text, turn.Reading) = (text, reading);
        turn.Talk(talk => talk with { LastTheme = "" });
    }

    private string Heard(CurrentTurn turn, bool learnt)
    {
        if (learnt && !ScoreTalk.CountsElse(turn) && (turn.Reading.PainScore ?? ScoreTalk.Find(turn.Text)) is >= StrongPain and var score)
            return speaker.Words(turn, SteeringWords.Stem, SteeringWords.PainHigh, ("score", score.ToString(System.Globalization.CultureInfo.InvariantCulture)));
        // What somebody tells beside the safety question is no failed answer to it.
        var aside = turn.Memory.Talk.Pending?.Stem == "safety-check" && PlainWords.Split(PlainWords.Of(turn.Text)).Length > LongestSlip;
        return speaker.Words(turn, InterruptWords.Stem, learnt ? InterruptWords.Noted : aside ? InterruptWords.StillOpen : InterruptWords.NotUnderstood);
    }

    private bool Asks(CurrentTurn turn, bool learnt) =>
        turn.Reading.Unreadable is null
        && (direct.Of(turn) is not null || AskedThings.QuestionsOf(turn.Text).Count > 0 || Questions.Looks(turn.Text) || themes.Of(turn).Length > 0 || (!learnt && FactTaker.AsksForOf(turn) != AsksFor.Other && subject.IsMentioned(turn)));

    // "Also need to know about the hoovering", "nobody said ballet, I meant salsa": no mark and no question word, and asked all the same.
    private async Task<bool> IsAskedInOtherWordsAsync(CurrentTurn turn, CancellationToken cancellationToken) =>
        turn.Reading.Unreadable is null && AskedThings.IsTelling(turn.Text) && (Corrected.In(turn.Text).Length > 0 || await story.AsksAsync(turn, cancellationToken).ConfigureAwait(false));

    private Task ReplyAsync(CurrentTurn turn, Reply reply, CancellationToken cancellationToken) => speaker.SayAsync(turn, reply, cancellationToken);

    // One question that did not work is left out; the rest of the dialog, and all that was told, stays.
    private async Task<bool> PassOverAsync(CurrentTurn turn, CancellationToken cancellationToken)
    {
        await ReplyAsync(turn, new Reply(speaker.Words(turn, SteeringWords.Stem, SteeringWords.LetBe), ReplyKind.Answer), cancellationToken).ConfigureAwait(false);
        return await dialogs.SkipAsync(turn, cancellationToken).ConfigureAwait(false);
    }

    private async Task<bool> LetGoAsync(CurrentTurn turn, bool asks, CancellationToken cancellationToken)
    {
        await dialogs.StopAsync(turn, cancellationToken).ConfigureAwait(false);
        var words = asks ? speaker.Words(turn, SteeringWords.Stem, SteeringWords.AsideForNow) : speaker.Words(turn, InterruptWords.Stem, InterruptWords.WayOut);
        var reply = new Reply(words, ReplyKind.Prompt) { Buttons = offers.For(turn) };
        await speaker.SayAsync(turn, reply, cancellationToken).ConfigureAwait(false);
        return true;
    }
}
