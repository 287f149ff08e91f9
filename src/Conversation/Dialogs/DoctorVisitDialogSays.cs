using BackPainBot.Conversation.Dialogs.Visit;
using BackPainBot.Conversation.Turn;
using BackPainBot.Conversation.Turn.Gates;
using BackPainBot.Conversation.Turn.Replies;
using BackPainBot.Conversation.Turn.Routing;

namespace BackPainBot.Conversation.Dialogs;

/// <content>What is said around the questions of the list: what was put on it, what was not found, and the page.</content>
public sealed partial class DoctorVisitDialog
{
    // Said back as they come in, so that a slip is seen at once.
    private async Task SayNotedAsync(CurrentTurn turn, CancellationToken cancellationToken)
    {
        var visit = turn.Memory.Visit;
        if (!visit.After || visit.Notes.Count <= visit.NotesSaid)
            return;
        var notes = string.Join("\n", visit.Notes.Skip(visit.NotesSaid).Select(note => "- " + Printed(turn, note)));
        turn.Memory = With(turn.Memory, known => known with { NotesSaid = known.Notes.Count });
        if (!visit.NotesDone)
            await SayAsync(turn, "noted", cancellationToken, ("notes", notes)).ConfigureAwait(false);
    }

    // A plan's numbers, even a clinician's, are never said back by us: the person writes those on the page by hand.
    private string Printed(CurrentTurn turn, string note) => JudgedTexts.Prescribes(note) ? Words(turn, "note-with-numbers") : note;

    // What is not printed is said to be so, with a way to have it printed.
    private async Task SayHeldAsync(CurrentTurn turn, CancellationToken cancellationToken)
    {
        var held = turn.Memory.Visit.Own.Values.Count(own => own == Words(turn, "own-with-numbers"));
        if (held > turn.Memory.Visit.HeldSaid)
            await SayAsync(turn, "held", cancellationToken).ConfigureAwait(false);
        turn.Memory = With(turn.Memory, known => known with { HeldSaid = held });
    }

    // What they named and isn't there is said, or they would think it is on the page.
    private async Task SayNotFoundAsync(CurrentTurn turn, CancellationToken cancellationToken)
    {
        if (turn.Added.Length > 0)
            await SayAsync(turn, "added", cancellationToken, ("what", turn.Added)).ConfigureAwait(false);
        turn.Added = "";
        if (turn.NoneTicked)
            await SayAsync(turn, "none-ticked", cancellationToken).ConfigureAwait(false);
        turn.NoneTicked = false;
        if (turn.NoSuch is { } past)
            await SayAsync(turn, "no-number", cancellationToken, ("what", Understood.Joined([.. past.Numbers.Select(number => $"{number}")])), ("count", $"{past.Of}")).ConfigureAwait(false);
        turn.NoSuch = null;
        if (turn.NotFound.Count == 0)
            return;
        var what = Understood.Joined([.. turn.NotFound.Select(subject => $"\"{subject}\"")]);
        turn.NotFound = [];
        await SayAsync(turn, "not-found", cancellationToken, ("what", what)).ConfigureAwait(false);
    }

    private async Task LeadInAsync(CurrentTurn turn, CancellationToken cancellationToken)
    {
        var visit = turn.Memory.Visit;
        await SayNotFoundAsync(turn, cancellationToken).ConfigureAwait(false);
        await SayHeldAsync(turn, cancellationToken).ConfigureAwait(false);
        if (visit.TickedFirst)
        {
            turn.Memory = With(turn.Memory, known => known with { TickedFirst = false });
            await SayAsync(turn, "ticked-first", cancellationToken).ConfigureAwait(false);
        }

        if (visit.LedIn || visit.After)
            return;
        await PutAskedAsync(turn, cancellationToken).ConfigureAwait(false);
        var goal = visit.Goal.Length == 0 && !visit.GoalAsked ? GoalTalk.Asked(turn.Text) ?? GoalTalk.Find(turn.Memory.Talk.Told) ?? GoalTalk.Find(turn.Text) ?? (turn.Memory.Journey.Activity is { Length: > 0 } aim ? aim : null) : null;
        if (goal is not null)
            turn.Memory = With(turn.Memory, known => known with { Goal = goal, GoalAsked = true });
        turn.Memory = With(turn.Memory, known => known with { LedIn = true, Suggested = [.. _facts.Choices(turn, "tick").Select(choice => choice.Id)] });
        if (visit.Visit is Ending)
            await SayAsync(turn, "visits-ending", cancellationToken).ConfigureAwait(false);
        else if (visit.Visit is "general")
            await SayAsync(turn, "no-visit", cancellationToken).ConfigureAwait(false);
        if (visit.Visit is "next" && VisitSituation.IsShort(turn))
            await SayAsync(turn, "short-visit", cancellationToken).ConfigureAwait(false);
    }

    // What it is to be about goes on the list, whatever the bank holds, and is said as it stands there.
    private async Task PutAskedAsync(CurrentTurn turn, CancellationToken cancellationToken)
    {
        IReadOnlyList<string> asked = AskedClauses.In(turn.Text) is { Count: > 0 } clauses ? clauses : AskedSubject.In(turn.Text) is { Length: > 0 } subject ? [Words(turn, "own-subject", ("what", subject))] : [];
        if (asked.Count == 0)
            return;
        var put = Edited(turn.Memory.Visit, ListEdit.Adding(asked), turn);
        turn.Memory = turn.Memory with { Visit = put with { OwnBefore = put.Own.Count } };
        await SayAsync(turn, "subject-on", cancellationToken, ("what", Understood.Joined([.. asked.Select(Quoted)]))).ConfigureAwait(false);
    }

    private async Task ShowPackAsync(CurrentTurn turn, CancellationToken cancellationToken)
    {
        var visit = turn.Memory.Visit;
        var composer = new PackComposer(_facts, _map, says => Words(turn, says), text => Printed(turn, text));
        var pack = composer.Compose(turn);
        var text = Words(turn, visit.After ? "pack-after" : "pack", ("summary", composer.Summary(pack)));
        if (Voice.IsTheirs(turn) && !visit.After)
            text += "\n\n" + Words(turn, "pack-theirs");
        var reply = new Reply(text, ReplyKind.Report)
        {
            Attachments = _links.LinksFor(turn, pack),
            Buttons = Tools.Offers.For(turn, Id),
        };
        await Tools.Speaker.SayAsync(turn, reply, cancellationToken).ConfigureAwait(false);
    }
}
