using BackPainBot.Conversation.Dialogs;
using BackPainBot.Conversation.Dialogs.Cards;
using BackPainBot.Conversation.Dialogs.Told;
using BackPainBot.Conversation.Dialogs.Visit;
using BackPainBot.Conversation.Turn.Replies;
using BackPainBot.Conversation.Turn.Routing;
using BackPainBot.Domain;

namespace BackPainBot.Conversation.Turn.Interrupts;

/// <summary>What a person may ask to see or to have taken out at any time: the trend, the six steps and their own, one thing they said.</summary>
public sealed class OnRequest(DialogHost dialogs, Speaker speaker, Offers offers, TrendPicture trend, Understood understood)
{
    private const int MostSteps = 6;

    /// <summary>True if the message asked for one of these and is answered.</summary>
    public async Task<bool> AnswerAsync(CurrentTurn turn, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(turn);
        if (turn.Card.Count > 0)
            return false;
        if (TrendTalk.Asks(turn.Text) || (turn.Memory.CheckIn.Entries.Count > 0 && turn.Memory.Talk.Pending is null && TrendTalk.AsksOverall(turn.Text)))
            return await ShowTrendAsync(turn, cancellationToken).ConfigureAwait(false);
        if (turn.Memory is { Journey.PainScore: not null, Talk.Pending: null or { Stem: "check-in" } } && PainCorrection.In(turn.Text) is { } score)
            return await CorrectAsync(turn, score, cancellationToken).ConfigureAwait(false);
        if (turn.Memory.Talk is { StepShown: { } shown, Pending: null } && StepTalk.AsksForNext(turn.Text))
            return await ExplainNextAsync(turn, shown, cancellationToken).ConfigureAwait(false);
        if (StepTalk.AskedIn(turn.Text) is { } step)
            return await ExplainAsync(turn, step, cancellationToken).ConfigureAwait(false);
        if (turn.Memory is { Journey.Step: not null, Talk.Pending: null } && turn.Memory.Triage.Answered.Count > 0 && StepTalk.IsDisputed(turn.Text))
            return await AskAgainAsync(turn, cancellationToken).ConfigureAwait(false);
        return await ForgetAsync(turn, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Words the list of questions for whom it was wished to speak; false if nothing of it was asked, or there is more to hear.</summary>
    public async Task<bool> SpeakAsAsync(CurrentTurn turn, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(turn);
        if (turn.Card.Count > 0 || !(turn.Memory.Talk.Pending is { Stem: "doctor-visit" } || turn.Memory is { Visit.Chosen.Count: > 0, Talk.Pending: null }) || Voice.In(turn.Text) is not { } wish)
            return false;
        turn.Memory = turn.Memory with { Visit = turn.Memory.Visit with { Voice = wish.Voice } };
        if (wish.Pronoun.Length > 0)
            turn.Journey(journey => journey with { AboutPronoun = wish.Pronoun });
        // The page was handed over already: it is handed over anew.
        if (turn.Memory.Talk.Pending is null)
        {
            turn.Memory = turn.Memory with { Visit = turn.Memory.Visit with { Settled = true } };
            var isShown = await dialogs.BeginAsync(turn, "doctor-visit", cancellationToken).ConfigureAwait(false);
            if (wish.Others.Length == 0)
                return isShown;
            turn.GoOnWith(wish.Others);
            return false;
        }

        if (wish.Others.Length == 0)
            return await SayAsync(turn, new Reply(Words(turn, InterruptWords.VoiceChanged), ReplyKind.Answer), cancellationToken).ConfigureAwait(false);
        turn.GoOnWith(wish.Others);
        return false;
    }

    private Task<bool> CorrectAsync(CurrentTurn turn, (int Score, bool IsFirst) score, CancellationToken cancellationToken)
    {
        PainCorrection.Take(turn, score);
        var words = Words(turn, InterruptWords.PainCorrected, ("score", score.Score.ToString(System.Globalization.CultureInfo.InvariantCulture)));
        if (turn.Memory.CheckIn.Entries.Count == 0)
            return SayAsync(turn, new Reply(words, ReplyKind.Answer), cancellationToken);
        var drawn = trend.Draw(turn);
        return SayAsync(turn, new Reply(words + "\n\n" + drawn.Text, ReplyKind.Report) { Attachments = [drawn.Attachment] }, cancellationToken);
    }

    private Task<bool> ShowTrendAsync(CurrentTurn turn, CancellationToken cancellationToken)
    {
        if (turn.Memory.CheckIn.Entries.Count == 0)
            return SayAsync(turn, new Reply(Words(turn, InterruptWords.NoTrend), ReplyKind.Answer), cancellationToken);
        var drawn = trend.Draw(turn);
        return SayAsync(turn, new Reply(Words(turn, InterruptWords.Trend, ("trend", drawn.Text)), ReplyKind.Report) { Attachments = [drawn.Attachment] }, cancellationToken);
    }

    // Which step is theirs is only said where it was worked out; until then the questions for it are asked.
    private Task<bool> ExplainAsync(CurrentTurn turn, string asked, CancellationToken cancellationToken)
    {
        FactTaker.Take(turn);
        if (asked != StepTalk.Mine)
            turn.Talk(talk => talk with { StepShown = asked == StepTalk.All ? 0 : asked[0] - '0' });
        if (asked == StepTalk.All)
            return SayAsync(turn, new Reply(Words(turn, InterruptWords.StepsAll), ReplyKind.Answer), cancellationToken);
        if (asked != StepTalk.Mine)
            return SayAsync(turn, new Reply(Words(turn, "step-" + asked), ReplyKind.Answer), cancellationToken);
        if (turn.Memory.Talk is { Dialog: "triage", Pending: not null })
            return SayAsync(turn, new Reply(Words(turn, InterruptWords.StepSoon), ReplyKind.Answer), cancellationToken);
        if (turn.Memory.Journey.Step is not { } mine)
            return Task.FromResult(false);
        turn.Talk(talk => talk with { StepShown = (int)mine + 1 });
        var number = ((int)mine + 1).ToString(System.Globalization.CultureInfo.InvariantCulture);
        var words = speaker.Words(turn, "triage", "step-" + WireName.Of(mine)) + "\n\n" + Words(turn, "step-" + number);
        return SayAsync(turn, new Reply(words, ReplyKind.Answer), cancellationToken);
    }

    // After the whole list, the next one is the one after theirs, or the first where theirs isn't known.
    private Task<bool> ExplainNextAsync(CurrentTurn turn, int shown, CancellationToken cancellationToken)
    {
        var next = shown > 0 ? shown + 1 : turn.Memory.Journey.Step is { } mine ? (int)mine + 2 : 1;
        return next > MostSteps
            ? SayAsync(turn, new Reply(Words(turn, InterruptWords.StepsDone), ReplyKind.Answer), cancellationToken)
            : ExplainAsync(turn, next.ToString(System.Globalization.CultureInfo.InvariantCulture), cancellationToken);
    }

    // They know best where they stand: the two questions for it are asked afresh.
    private async Task<bool> AskAgainAsync(CurrentTurn turn, CancellationToken cancellationToken)
    {
        turn.Journey(journey => journey with { Step = null, Archetype = Domain.Archetypes.Archetype.Unknown });
        turn.Memory = turn.Memory with { Triage = turn.Memory.Triage with { Brief = false, Answered = [.. turn.Memory.Triage.Answered.Where(step => step == "pain-now")] } };
        await speaker.SayAsync(turn, new Reply(Words(turn, InterruptWords.StepDoubted), ReplyKind.Answer), cancellationToken).ConfigureAwait(false);
        return await dialogs.BeginAsync(turn, "triage", cancellationToken).ConfigureAwait(false);
    }

    private async Task<bool> ForgetAsync(CurrentTurn turn, CancellationToken cancellationToken)
    {
        if (Forgetting.In(turn.Text, out var outright) is not { Length: > 0 } what || turn.Memory.Talk.Pending?.Stem == "doctor-visit")
            return false;
        var left = Forgetting.Without(turn.Memory, what);
        if (ReferenceEquals(left, turn.Memory))
            return outright && await SayAsync(turn, new Reply(Words(turn, InterruptWords.NothingToForget), ReplyKind.Answer), cancellationToken).ConfigureAwait(false);
        var forgotTrigger = left.Journey.Triggers.Count < turn.Memory.Journey.Triggers.Count;
        turn.Memory = left with { Back = [] };
        var beside = Forgetting.Beside(turn.Text);
        var facts = understood.FactsOf(turn).ToList();
        var words = facts.Count == 0 || beside.Length > 0 ? Words(turn, InterruptWords.ForgottenAll) : Words(turn, InterruptWords.Forgotten, ("facts", string.Join("\n", facts.Select(fact => "- " + fact))));
        if (beside.Length == 0)
            return await SayAsync(turn, new Reply(words, ReplyKind.Answer), cancellationToken).ConfigureAwait(false);
        await speaker.SayAsync(turn, new Reply(words, ReplyKind.Answer), cancellationToken).ConfigureAwait(false);
        turn.GoOnWith(beside);
        return forgotTrigger && await ReplaceTriggerAsync(turn, cancellationToken).ConfigureAwait(false);
    }

    // "Scrap the bending, it comes on after kneeling": what is named in its place takes its place.
    private async Task<bool> ReplaceTriggerAsync(CurrentTurn turn, CancellationToken cancellationToken)
    {
        if (turn.Memory.Talk.Pending is not { Stem: "triggers" } || AskedThings.QuestionsOf(turn.Text).Count > 0 || TriggerCorrections.NamedIn(turn) is not { Count: > 0 } named)
            return false;
        FactTaker.Take(turn, withTriggers: false);
        turn.Journey(journey => journey with { Triggers = [.. journey.Triggers.Union(named)] });
        dialogs.Overhear(turn);
        return await dialogs.BeginAsync(turn, "triggers", cancellationToken).ConfigureAwait(false);
    }

    private string Words(CurrentTurn turn, string says, params (string Name, string Value)[] values) => speaker.Words(turn, InterruptWords.Stem, says, values);

    private async Task<bool> SayAsync(CurrentTurn turn, Reply reply, CancellationToken cancellationToken)
    {
        var open = turn.Memory.Talk.Pending is not null;
        await speaker.SayAsync(turn, reply with { Buttons = open ? [] : offers.For(turn) }, cancellationToken).ConfigureAwait(false);
        return !open || await dialogs.RepromptAsync(turn, cancellationToken).ConfigureAwait(false);
    }
}
