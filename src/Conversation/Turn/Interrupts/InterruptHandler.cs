using System.Text.RegularExpressions;
using BackPainBot.Conversation.Dialogs;
using BackPainBot.Conversation.Dialogs.Asking;
using BackPainBot.Conversation.Dialogs.Told;
using BackPainBot.Conversation.Turn.Replies;
using BackPainBot.Conversation.Turn.Routing;
using BackPainBot.Conversation.Turn.State;

namespace BackPainBot.Conversation.Turn.Interrupts;

/// <summary>What works at any time, in any dialog: help, back, skip, why, stop, start over, a person, my data.</summary>
public sealed class InterruptHandler(CommandMatcher commands, DialogHost dialogs, Speaker speaker, Offers offers, MyData data, OnRequest onRequest, Greeter greeter, ConversationOptions options)
{
    // What people ask for in a sentence; the short commands ("back", "stop") would be heard in stories.
    private static readonly string[] AskedInSentences = ["person", "privacy", "show", "export", "erase", "keep-nothing", "code", "have-code", "come-back"];

    /// <summary>True if the message was a command and has been answered.</summary>
    public async Task<bool> AnswerAsync(CurrentTurn turn, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(turn);
        if (ResumeCode.Find(turn.Text) is { } code)
            return IsAskedAbout(turn, code) ? await SayAsync(turn, InterruptWords.CodeOwn, cancellationToken).ConfigureAwait(false) : await data.ResumeAsync(turn, code, cancellationToken).ConfigureAwait(false);
        if (await onRequest.SpeakAsAsync(turn, cancellationToken).ConfigureAwait(false))
            return true;
        var answers = dialogs.FindAnswer(turn) && turn.Answer is { Exact: true };
        switch (commands.Find(InterruptWords.Stem, turn.Text, slips: !answers) ?? (answers || WishBeside(turn) is not null ? null : HeardIn(commands, turn.Text)))
        {
            case "help":
                return await HelpAsync(turn, cancellationToken).ConfigureAwait(false);
            case "back":
                return await dialogs.BackAsync(turn, cancellationToken).ConfigureAwait(false) || await AtTheStartAsync(turn, cancellationToken).ConfigureAwait(false);
            case "skip":
                return await dialogs.SkipAsync(turn, cancellationToken).ConfigureAwait(false)
                    || await SayAsync(turn, InterruptWords.NothingToSkip, cancellationToken).ConfigureAwait(false);
            case "tell" when turn.Memory.Talk.Pending is null:
                return await SayAsync(turn, InterruptWords.TellMe, cancellationToken).ConfigureAwait(false);
            case "why" or "tell":
                return await WhyAsync(turn, cancellationToken).ConfigureAwait(false);
            case "stop":
                return await StopAsync(turn, cancellationToken).ConfigureAwait(false);
            case "start-over":
                return await StartOverAsync(turn, cancellationToken).ConfigureAwait(false);
            case { } told when SaysOf(told) is { } says:
                return await SayAsync(turn, says, cancellationToken).ConfigureAwait(false);
            // While it is being ticked, only what they wrote themselves stands on it.
            case "pack" when turn.Memory.Talk.Pending is { Stem: "doctor-visit", Step: "tick" } && turn.Memory.Visit.Chosen.Count > 0:
                return false;
            case "pack":
                return await PackAsync(turn, cancellationToken).ConfigureAwait(false);
            case { } other:
                return await data.AnswerAsync(turn, other, cancellationToken).ConfigureAwait(false);
            case null when !answers && await onRequest.AnswerAsync(turn, cancellationToken).ConfigureAwait(false):
                return true;
            default:
                return await MeetFirstAsync(turn, cancellationToken).ConfigureAwait(false);
        }
    }

    // Commands that are answered in so many words.
    private string? SaysOf(string command) => command switch
    {
        "person" => PersonWords,
        "privacy" => InterruptWords.Privacy,
        "have-code" => InterruptWords.HaveCode,
        "come-back" => InterruptWords.ComeBack,
        _ => null,
    };

    private string PersonWords => options.OwnerContact.Length > 0 ? InterruptWords.Person : InterruptWords.PersonUnknown;

    // "Keep nothing. How long do discs take?": the wish is met, and what else is said is heard after it.
    private async Task<bool> MeetFirstAsync(CurrentTurn turn, CancellationToken cancellationToken)
    {
        var sentences = Clauses.Sentences(turn.Text);
        // "Next morning it's fine. Why do you ask?" tells something and asks back.
        if (sentences.Count > 1 && turn.Memory.Talk.Pending is not null && turn.Answer is null && commands.Find(InterruptWords.Stem, sentences[^1], slips: false) == "why")
        {
            dialogs.Overhear(turn);
            return await WhyAsync(turn, cancellationToken).ConfigureAwait(false);
        }

        if (WishBeside(turn) is not { } beside)
            return false;
        if (SaysOf(beside.Wish) is { } says)
            await SayAsync(turn, says, cancellationToken).ConfigureAwait(false);
        else
            await data.AnswerAsync(turn, beside.Wish, cancellationToken).ConfigureAwait(false);
        // While a notice waits to be heard, nothing else is gone into.
        if (turn.Memory.Safety.Waiting is not null)
            return true;
        turn.GoOnWith(beside.Others);
        return HeardIn(commands, turn.Text) is not null && await AnswerAsync(turn, cancellationToken).ConfigureAwait(false);
    }

    // The wish that one of several sentences is, and the others.
    private (string Wish, string Others)? WishBeside(CurrentTurn turn)
    {
        var sentences = Clauses.Sentences(turn.Text);
        // Where it was asked, it is the dialog's own answer.
        if (sentences.Count < 2 || turn.Memory.Talk.Pending?.Stem == "consent" || sentences.FirstOrDefault(sentence => WishIn(sentence) is not null) is not { } wish)
            return null;
        return (WishIn(wish)!, string.Join(". ", sentences.Where(sentence => sentence != wish)));
    }

    private string? WishIn(string sentence) => (commands.Find(InterruptWords.Stem, sentence, slips: false) ?? HeardIn(commands, sentence)) switch
    {
        // "Remember me?" greets, and "keep them" may be about a list.
        "keep" => NamesAnswers.IsMatch(sentence) && !Questions.Looks(sentence) ? "keep" : null,
        ("person" or "keep-nothing" or "privacy" or "come-back") and var wish => wish,
        _ => null,
    };

    private static readonly Regex Requests = new(@"^\W*(?:please|(?:can|could|would|will) you)\b", RegexOptions.IgnoreCase);
    private static readonly Regex NamesAnswers = new(@"\b(?:answers|data|what i(?:'ve| have)? (?:told|said|wrote|written))\b", RegexOptions.IgnoreCase);

    // "So on Tuesday I type in BACK-…?", asked in the chat that gave it.
    private static bool IsAskedAbout(CurrentTurn turn, string code) => turn.Memory.Consent == Consent.Keep && code == turn.Memory.CheckIn.Code && Questions.Looks(turn.Text);

    /// <summary>The command that a sentence asks for ("can I just talk to a person about this?"), or null.</summary>
    internal static string? HeardIn(CommandMatcher commands, string text) =>
        commands.Hear(InterruptWords.Stem, text) is { } heard && AskedInSentences.Contains(heard) && !(heard == "keep-nothing" && Clauses.Sentences(text).Any(sentence => Questions.Looks(sentence) && !Requests.IsMatch(sentence) && commands.Hear(InterruptWords.Stem, sentence) == heard)) ? heard : null;

    // A list is shown as the page that it makes; without one, making it begins.
    private async Task<bool> PackAsync(CurrentTurn turn, CancellationToken cancellationToken)
    {
        // "No list thanks" wants none; and the only list there is may be the map of triggers: that is shown where it is looked for.
        if (Declined.Is(turn.Text, "doctor-visit"))
            return false;
        if (turn.Memory is { Visit.Chosen.Count: 0 } && TriggersDialog.AsksForList(turn.Text) && (turn.Memory.Triggers.Shown || turn.Memory.Talk.Pending?.Stem == "triggers"))
            return false;
        await greeter.DiscloseAsync(turn, cancellationToken).ConfigureAwait(false);
        if (turn.Memory.Visit.Chosen.Count == 0)
            return await dialogs.BeginAfreshAsync(turn, "doctor-visit", cancellationToken).ConfigureAwait(false);
        turn.Memory = turn.Memory with { Visit = turn.Memory.Visit with { Settled = true } };
        return await dialogs.BeginAsync(turn, "doctor-visit", cancellationToken).ConfigureAwait(false);
    }

    private async Task<bool> AtTheStartAsync(CurrentTurn turn, CancellationToken cancellationToken)
    {
        if (turn.Memory.Talk.Pending is null)
            return await SayAsync(turn, InterruptWords.NothingToGoBackTo, cancellationToken).ConfigureAwait(false);
        await SayAsync(turn, InterruptWords.FirstQuestion, cancellationToken).ConfigureAwait(false);
        return await dialogs.RepromptAsync(turn, cancellationToken).ConfigureAwait(false);
    }

    private async Task<bool> HelpAsync(CurrentTurn turn, CancellationToken cancellationToken)
    {
        if (turn.Memory.Talk.Pending is null)
            return await SayAsync(turn, InterruptWords.Help, cancellationToken).ConfigureAwait(false);
        await SayAsync(turn, InterruptWords.HelpInDialog, cancellationToken).ConfigureAwait(false);
        return await dialogs.RepromptAsync(turn, cancellationToken).ConfigureAwait(false);
    }

    private async Task<bool> WhyAsync(CurrentTurn turn, CancellationToken cancellationToken)
    {
        if (turn.Memory.Talk.Pending is not { } open)
            return await SayAsync(turn, turn.Memory.Talk.Offered.Length > 0 ? InterruptWords.WhyOffer : InterruptWords.NoQuestionOpen, cancellationToken).ConfigureAwait(false);
        turn.Rephrase = true;
        var why = speaker.Book.Get(open.Stem).Step(open.Step).Why;
        await speaker.SayAsync(turn, new Reply(speaker.Fill(turn, why), ReplyKind.Answer), cancellationToken).ConfigureAwait(false);
        return await dialogs.RepromptAsync(turn, cancellationToken).ConfigureAwait(false);
    }

    private async Task<bool> StopAsync(CurrentTurn turn, CancellationToken cancellationToken)
    {
        var stopped = await dialogs.StopAsync(turn, cancellationToken).ConfigureAwait(false);
        if (stopped)
            return await SayAsync(turn, InterruptWords.Stopped, cancellationToken).ConfigureAwait(false);
        await speaker.SayAsync(turn, InterruptWords.Stem, InterruptWords.StoppedIdle, cancellationToken).ConfigureAwait(false);
        return true;
    }

    // The safety side and the person's wish about keeping are not forgotten by starting over.
    private async Task<bool> StartOverAsync(CurrentTurn turn, CancellationToken cancellationToken)
    {
        await dialogs.StopAsync(turn, cancellationToken).ConfigureAwait(false);
        turn.Memory = new Memory
        {
            Consent = turn.Memory.Consent,
            Safety = turn.Memory.Safety,
            Talk = new Talk { Greeted = true, Country = turn.Memory.Talk.Country, Used = turn.Memory.Talk.Used },
            CheckIn = new() { Entries = turn.Memory.CheckIn.Entries, Code = turn.Memory.CheckIn.Code },
        };
        return await SayAsync(turn, InterruptWords.StartedOver, cancellationToken).ConfigureAwait(false);
    }

    private async Task<bool> SayAsync(CurrentTurn turn, string says, CancellationToken cancellationToken)
    {
        var reply = new Reply(speaker.Words(turn, InterruptWords.Stem, says), ReplyKind.Answer) { Buttons = turn.Memory.Talk.Pending is null ? offers.For(turn) : [] };
        await speaker.SayAsync(turn, reply, cancellationToken).ConfigureAwait(false);
        return true;
    }
}
