using BackPainBot.Conversation.Dialogs;
using BackPainBot.Conversation.Dialogs.Asking;
using BackPainBot.Conversation.Dialogs.Told;
using BackPainBot.Conversation.Dialogs.Visit;
using BackPainBot.Conversation.Turn.Replies;
using BackPainBot.Conversation.Turn.Routing;

namespace BackPainBot.Conversation.Turn.Interrupts;

/// <summary>
/// "Stop", "skip", "not now", "carry on" and the like inside an ordinary sentence, and the "yes please" to what was just offered.
/// A part of the message between two stops has to be the phrase, so that "I had to stop running" steers nothing.
/// </summary>
public sealed class Steering(CommandMatcher commands, DialogHost dialogs, Offers offers, Greeter greeter, ListSteering lists, Complaints complaints, Speaker speaker)
{
    /// <summary>A "yes" with more words than this goes on to say something else.</summary>
    private const int LongestYes = 6;

    private const int LongestStop = 9;

    private static readonly string[] Yes = ["yes", "yeah", "yep", "yup", "yea", "aye", "sure", "please", "definitely", "absolutely"];

    // "Yes please do that" takes the offer; "yes you can share it" is about something else.
    private static readonly HashSet<string> Assents =
        [.. Yes, "do", "does", "that", "it", "id", "i", "would", "like", "love", "lets", "go", "ahead", "on", "make", "the", "list", "a", "me", "with", "thanks", "thank", "you", "ok", "okay", "good", "great", "helpful", "let", "us", "we", "can", "could", "want", "to", "start", "now", "then", "put", "them", "those", "these", "show", "help", "mate", "dear", "and", "in", "for", "my", "this", "one", "of", "course", "need", "be", "nice", "why", "not", "word", "right", "well", "oh", "just", "try", "work", "out", "find", "through", "together", "questions", "map", "walking", "map"];

    /// <summary>True if the message was steered and is answered.</summary>
    public async Task<bool> AnswerAsync(CurrentTurn turn, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(turn);
        var offered = turn.Memory.Talk.Offered;
        // A few words in between add to what was told; the offer stands until something else is asked for.
        turn.Talk(talk => talk with { Offered = AddsOnly(turn.Text) ? offered : "" });
        if (turn.Card.Count > 0 || turn.Text.Length == 0)
            return false;
        if (offered.Length > 0 && turn.Memory.Talk.Pending is null && (Accepts(turn.Text) || (offered == "doctor-visit" && VisitTalk.IsDay(turn.Text))))
        {
            turn.Talk(talk => talk with { Offered = "" });
            if (offered == Complaints.PutOnList)
            {
                await complaints.PutOnListAsync(turn, offers.For(turn), cancellationToken).ConfigureAwait(false);
                return true;
            }

            return offered == DirectAnswers.WordIt ? await WordItAsync(turn, cancellationToken).ConfigureAwait(false) : await dialogs.BeginAfreshAsync(turn, offered, cancellationToken).ConfigureAwait(false);
        }

        if (commands.HearAnywhere(SteeringWords.Stem, turn.Text, "note") && turn.Memory.Talk.Pending?.Step is not ("note-answer" or "note-free"))
            return await NoteAsync(turn, cancellationToken).ConfigureAwait(false);
        var open = turn.Memory.Talk.Pending is not null;
        if (await lists.AnswerAsync(turn, cancellationToken).ConfigureAwait(false))
            return true;
        if (turn.Memory.Talk.Pending is { Stem: "triggers", Step: not ("plan" or "provokes") } && MapChanges.Of(turn) is { } change)
        {
            await speaker.SayAsync(turn, new Reply(ChangedIn(turn, change), ReplyKind.Answer), cancellationToken).ConfigureAwait(false);
            turn.Memory = change.Memory with { Talk = turn.Memory.Talk };
            if (change.Rest.Length == 0)
                return await dialogs.BeginAsync(turn, "triggers", cancellationToken).ConfigureAwait(false);
            turn.GoOnWith(change.Rest);
        }

        if (turn.Memory is { Talk.Pending.Stem: "consent", Triggers.Shown: true } && MendMap(turn))
            await speaker.SayAsync(turn, "triggers", "changed", cancellationToken).ConfigureAwait(false);

        if (!open && turn.Memory.Triggers.Shown && MapChanges.Of(turn) is { } late)
        {
            turn.Memory = (late.Rest.Length > 0 ? TriggerEdits.Apply(late.Memory, late.Rest) : null) ?? late.Memory;
            return await dialogs.ShowAgainAsync(turn, "triggers", cancellationToken).ConfigureAwait(false);
        }

        if (!open && turn.Memory.Triggers.Shown && TriggerEdits.Apply(turn.Memory, turn.Text) is { } edited)
        {
            turn.Memory = edited;
            return await dialogs.ShowAgainAsync(turn, "triggers", cancellationToken).ConfigureAwait(false);
        }

        if (turn.Memory.Talk.Pending is { Stem: "triggers", Step: not "plan" } && TriggerEdits.InTheMiddle(turn.Memory, turn.Text) is { } rows)
        {
            await speaker.SayAsync(turn, "triggers", ReferenceEquals(rows, turn.Memory) ? "not-there" : "changed", cancellationToken).ConfigureAwait(false);
            turn.Memory = rows with { Talk = turn.Memory.Talk };
            return await dialogs.BeginAsync(turn, "triggers", cancellationToken).ConfigureAwait(false);
        }

        if (turn.Memory.Talk.Pending is { Stem: "triggers", Step: "plan" } && TriggerEdits.IsInVain(turn.Memory, turn.Text))
        {
            await speaker.SayAsync(turn, "triggers", "not-there", cancellationToken).ConfigureAwait(false);
            return await dialogs.ShowAgainAsync(turn, "triggers", cancellationToken).ConfigureAwait(false);
        }

        if (turn.Memory is { Talk.Pending.Stem: "triggers", Visit.Chosen.Count: 0 } && TriggersDialog.AsksForList(turn.Text) && turn.Memory.Talk.Pending.Step != "plan")
            return await ShowMapAsync(turn, cancellationToken).ConfigureAwait(false);
        if (turn.Memory is { Triggers.Shown: true, Visit.Chosen.Count: 0 } && (!open || turn.Memory.Talk.Pending is { Stem: "triggers", Step: "plan" }) && TriggersDialog.AsksForList(turn.Text))
            return await dialogs.ShowAgainAsync(turn, "triggers", cancellationToken).ConfigureAwait(false);
        if (turn.Memory.Talk.Pending is { Stem: "triggers", Step: not "plan" } && TriggersDialog.AsksForMap(turn.Text))
            return await ShowMapAsync(turn, cancellationToken).ConfigureAwait(false);

        if (Asides.AsksForVerdict(turn, commands))
            return false;
        // Whether answers may be kept is only offered: the map is shown in its place.
        var isOffered = turn.Memory.Talk.Pending?.Stem == "consent";
        if ((!open || isOffered) && turn.Memory.Triggers.Shown && TriggersDialog.AsksForMap(turn.Text))
            return await dialogs.ShowAgainAsync(turn, "triggers", cancellationToken).ConfigureAwait(false);
        // "Looks good so far" is said to the list, and ends nothing.
        if (open && Said(turn) is not { Length: > 0 } && await lists.HearAsync(turn, cancellationToken).ConfigureAwait(false))
            return true;
        if (open && dialogs.FindAnswer(turn) && turn.Answer is { Exact: true })
            return false;
        if (turn.Memory.Talk.Pending?.Stem == "flare-day" && FlareTalk.IsNotToday(turn.Text))
            return await LeaveFlareAsync(turn, cancellationToken).ConfigureAwait(false);
        return (Said(turn), open) switch
        {
            ("stop" or "later", true) => await LeaveAsync(turn, cancellationToken).ConfigureAwait(false),
            ("later", false) when offers.Chosen(turn.Text) is { } stem => await PutOffAsync(turn, stem, cancellationToken).ConfigureAwait(false),
            ("stop", false) when turn.Memory.Talk.Greeted && SaysOnlyStop(turn.Text) => await LeaveAsync(turn, cancellationToken).ConfigureAwait(false),
            ("skip", true) => await dialogs.SkipAsync(turn, cancellationToken).ConfigureAwait(false),
            ("finish", true) => await FinishAsync(turn, cancellationToken).ConfigureAwait(false),
            ("finish", false) when turn.Memory.Visit is { Settled: true, Chosen.Count: > 0 } => await dialogs.BeginAsync(turn, "doctor-visit", cancellationToken).ConfigureAwait(false),
            ("finish", false) when turn.Memory.Triggers.Shown => await dialogs.ShowAgainAsync(turn, "triggers", cancellationToken).ConfigureAwait(false),
            ("resume", false) when turn.Memory.Talk.Left.Count > 0 => await dialogs.BeginAfreshAsync(turn, turn.Memory.Talk.Left[^1].Stem, cancellationToken).ConfigureAwait(false),
            _ => false,
        };
    }

    // "Keep my answers. One correction, it's more like half an hour": the map is mended before it is kept.
    private static bool MendMap(CurrentTurn turn)
    {
        var (text, isMended) = (turn.Text, false);
        foreach (var sentence in Clauses.Sentences(text) is { Count: > 1 } sentences ? sentences.Where(sentence => !sentence.Contains("keep", StringComparison.OrdinalIgnoreCase)) : [])
        {
            turn.Text = sentence;
            if ((MapChanges.Of(turn)?.Memory ?? TriggerEdits.Apply(turn.Memory, sentence)) is not { } mended)
                continue;
            turn.Memory = mended with { Talk = turn.Memory.Talk };
            isMended = true;
        }

        turn.Text = text;
        return isMended;
    }

    private string ChangedIn(CurrentTurn turn, MapChange change)
    {
        var changed = change.Changed.Count == 0 ? "" : speaker.Words(turn, "triggers", "changed-to", ("what", string.Join("; ", change.Changed.Select(ToYou.Say))));
        var added = change.Added.Count == 0 ? "" : speaker.Words(turn, "triggers", "added-to", ("what", Understood.Joined([.. change.Added.Select(ToYou.Say)])));
        return $"{changed} {added}".Trim();
    }

    private bool AddsOnly(string text) =>
        PlainWords.Split(PlainWords.Of(text)).Length is > 1 and <= LongestYes && !Questions.Looks(text) && offers.Chosen(text) is null && commands.Find(SteeringWords.Stem, text) is null && commands.Find(SmallTalk.Stem, text) is null;

    private async Task<bool> WordItAsync(CurrentTurn turn, CancellationToken cancellationToken)
    {
        await speaker.SayAsync(turn, new Reply(speaker.Words(turn, DirectAnswers.Stem, DirectAnswers.WordIt), ReplyKind.Answer) { Buttons = offers.For(turn) }, cancellationToken).ConfigureAwait(false);
        return true;
    }

    private async Task<bool> FinishAsync(CurrentTurn turn, CancellationToken cancellationToken)
    {
        dialogs.KeepAnswerIn(turn, BesideSteering(turn));
        return await dialogs.FinishAsync(turn, cancellationToken).ConfigureAwait(false) || await dialogs.SkipAsync(turn, cancellationToken).ConfigureAwait(false);
    }

    // What is on it so far, with the questions after it; or the whole of it, and no more questions.
    private async Task<bool> ShowMapAsync(CurrentTurn turn, CancellationToken cancellationToken)
    {
        if (!TriggersDialog.AsksForMapSoFar(turn.Text))
            return await FinishAsync(turn, cancellationToken).ConfigureAwait(false);
        dialogs.KeepAnswerIn(turn, BesideSteering(turn));
        await dialogs.AnswerOwnAsync(turn, turn.Text, cancellationToken).ConfigureAwait(false);
        return await dialogs.BeginAsync(turn, "triggers", cancellationToken).ConfigureAwait(false);
    }

    // "No. Don't do the questionnaire with me", where none is open: heard all the same.
    private bool SaysOnlyStop(string text) =>
        PlainWords.Split(PlainWords.Of(text)).Length <= LongestStop && !Questions.Looks(text) && commands.HearAnywhere(SteeringWords.Stem, text) == "stop" && commands.Find("small-talk", text) is null;

    private string BesideSteering(CurrentTurn turn) =>
        string.Join(". ", Clauses.Of(turn.Text).Where(clause => Meant(clause) is null && !TriggersDialog.AsksForMap(clause) && !Questions.Looks(clause)));

    // "OK" and "thanks" may only mean that it was read.
    private bool Accepts(string text)
    {
        var words = PlainWords.Split(PlainWords.Of(text));
        return words.Length is > 0 and <= LongestYes && ((Yes.Contains(words[0]) && Array.TrueForAll(words, Assents.Contains)) || commands.Find(SteeringWords.Stem, text, slips: false) == "accept");
    }

    private static readonly HashSet<string> Waiting = ["hang on", "hold on", "one sec", "one minute", "wait", "hang on a sec", "hold on a sec", "just a sec"];

    // "Stop, just show me what you've got" wants what there is.
    private string? Said(CurrentTurn turn)
    {
        // "Hang on, it's standing and not sitting" puts something right, and asks for no pause.
        var clauses = Clauses.Of(turn.Text).Where(clause => !Waiting.Contains(PlainWords.Of(clause)) || Waiting.Contains(PlainWords.Of(turn.Text))).ToList();
        var meant = clauses.Select(Meant).Where(meant => meant is not null).ToList();
        return meant.Contains("finish") ? "finish" : meant.FirstOrDefault() ?? commands.Hear(SteeringWords.Stem, turn.Text);
    }

    private string? Meant(string clause) => commands.Find(SteeringWords.Stem, clause, slips: false);

    // What else the message says is heard: "Stop. How do I get through the shift?" asks something.
    private async Task<bool> LeaveAsync(CurrentTurn turn, CancellationToken cancellationToken)
    {
        dialogs.KeepAnswerIn(turn, BesideSteering(turn));
        await dialogs.StopAsync(turn, cancellationToken).ConfigureAwait(false);
        var rest = string.Join(". ", Clauses.Sentences(turn.Text).Where(sentence => Questions.Looks(sentence) && !Clauses.Of(sentence).Any(clause => Meant(clause) is not null)));
        var words = speaker.Words(turn, SteeringWords.Stem, rest.Length > 0 ? SteeringWords.LeftGoOn : Said(turn) == "later" ? SteeringWords.Later : SteeringWords.Left);
        await speaker.SayAsync(turn, new Reply(words, ReplyKind.Answer) { Buttons = rest.Length > 0 ? [] : offers.For(turn) }, cancellationToken).ConfigureAwait(false);
        if (rest.Length == 0)
            return true;
        turn.GoOnWith(rest);
        return false;
    }

    // "It's not a bad day, it's every shift": the flare help was the wrong one, and what they asked is heard.
    private async Task<bool> LeaveFlareAsync(CurrentTurn turn, CancellationToken cancellationToken)
    {
        dialogs.KeepAnswerIn(turn, BesideSteering(turn));
        await dialogs.StopAsync(turn, cancellationToken).ConfigureAwait(false);
        if (FlareTalk.BesideNotToday(turn.Text) is { Length: > 0 } rest)
        {
            turn.GoOnWith(rest);
            return false;
        }

        await speaker.SayAsync(turn, new Reply(speaker.Words(turn, "flare-day", "not-today"), ReplyKind.Answer) { Buttons = offers.For(turn, "flare-day") }, cancellationToken).ConfigureAwait(false);
        return true;
    }

    // "Find my triggers, but not now": asked for, and put off in the same breath.
    private async Task<bool> PutOffAsync(CurrentTurn turn, string stem, CancellationToken cancellationToken)
    {
        await greeter.DiscloseAsync(turn, cancellationToken).ConfigureAwait(false);
        var words = speaker.Words(turn, SteeringWords.Stem, SteeringWords.Later);
        await speaker.SayAsync(turn, new Reply(words, ReplyKind.Answer) { Buttons = [offers.Title(stem)] }, cancellationToken).ConfigureAwait(false);
        return true;
    }

    private async Task<bool> NoteAsync(CurrentTurn turn, CancellationToken cancellationToken)
    {
        turn.Memory = turn.Memory with { Visit = AfterVisit.Begun(turn.Memory.Visit, turn.Text) };
        turn.Rephrase = turn.Memory.Visit is { Notes.Count: > 0, Chosen.Count: 0 };
        return await dialogs.BeginAsync(turn, "doctor-visit", cancellationToken).ConfigureAwait(false);
    }
}
