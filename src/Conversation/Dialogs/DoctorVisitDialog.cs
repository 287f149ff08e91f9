using BackPainBot.Conversation.Dialogs.Asking;
using BackPainBot.Conversation.Dialogs.Cards;
using BackPainBot.Conversation.Dialogs.State;
using BackPainBot.Conversation.Dialogs.Visit;
using BackPainBot.Conversation.Turn;
using BackPainBot.Conversation.Turn.Replies;
using BackPainBot.Conversation.Turn.State;

namespace BackPainBot.Conversation.Dialogs;

/// <summary>Questions for a clinician: chosen by the situation, ticked, put in order, added to, and taken along as one page; the answers are noted afterwards.</summary>
public sealed class DoctorVisitDialog : ScriptedDialog
{
    private readonly VisitFacts _facts;
    private readonly TriggerMapPicture _map;
    private readonly IVisitPackLinks _links;

    public DoctorVisitDialog(DialogTools tools, VisitFacts facts, TriggerMapPicture map, IVisitPackLinks links)
        : base("doctor-visit", tools)
    {
        (_facts, _map, _links) = (facts, map, links);
        Ask("visit", turn => turn.Memory.Visit.Visit.Length > 0, TakeVisit);
        Then(LeadInAsync);
        Ask("goal", turn => turn.Memory.Visit.After || turn.Memory.Visit.GoalAsked, (memory, answer) => With(memory, visit => visit with { GoalAsked = true, Goal = answer.Text }));
        Ask("tick", turn => turn.Memory.Visit.After || turn.Memory.Visit.Ticked, TakeTicks);
        RepeatUntil(turn => turn.Memory.Visit.After || turn.Memory.Visit.Ticked);
        Ask("arrange", turn => turn.Memory.Visit.After || turn.Memory.Visit.Settled, TakeEdit);
        RepeatUntil(turn => turn.Memory.Visit.After || turn.Memory.Visit.Settled);
        Ask("note-answer", turn => !turn.Memory.Visit.After || VisitFacts.NextToNote(turn) is null, TakeNote);
        RepeatUntil(turn => !turn.Memory.Visit.After || VisitFacts.NextToNote(turn) is null);
        Then(ShowPackAsync);
    }

    public override IReadOnlyList<string> Says { get; } =
        ["visits-ending", "nothing-to-note", "pack", "pack-after", "own-with-numbers", "title", "label-goal", "label-map", "label-questions", "label-notes", "foot"];

    public override IReadOnlyList<string> Fills { get; } = ["list", "question", "summary"];

    // The list itself is kept, so that coming back after the visit can note the answers.
    public override Memory Clear(Memory memory) => With(memory, visit => visit with { Visit = "", After = false, Ticked = false, Settled = false, LedIn = false });

    private static Memory With(Memory memory, Func<DoctorVisitState, DoctorVisitState> change) => memory with { Visit = change(memory.Visit) };

    private static Memory TakeVisit(Memory memory, Answer answer)
    {
        var kind = answer.Choice.Length > 0 ? answer.Choice : "next";
        var after = kind == "been" && memory.Visit.Chosen.Count > 0;
        return With(memory, visit => visit with
        {
            Visit = kind,
            After = after,
            GoalAsked = visit.GoalAsked || memory.Journey.Activity.Length > 0,
            Goal = visit.Goal.Length > 0 ? visit.Goal : memory.Journey.Activity,
        });
    }

    private Memory TakeTicks(Memory memory, Answer answer, CurrentTurn turn) => With(memory, visit =>
    {
        // Own words instead of ticks are a question of theirs; the ticks are asked for once more, then all are taken.
        var onlyOwn = answer.Choices.Count == 0 && answer.Text.Length > 0 && visit.Own.Count == 0;
        var ticked = onlyOwn ? [] : answer.Choices.Count == 0 || answer.Choices.Contains("all") ? visit.Suggested : answer.Choices;
        var chosen = visit with { Ticked = !onlyOwn, Chosen = [.. ticked.Concat(visit.Chosen.Where(id => id.StartsWith("own-", StringComparison.Ordinal))).Distinct()] };
        return answer.Text.Length > 0 ? ListEdit.Apply(chosen, answer.Text, Words(turn, "own-with-numbers")) : chosen;
    });

    private Memory TakeEdit(Memory memory, Answer answer, CurrentTurn turn)
    {
        var done = answer.Unknown || answer.Choice == "done";
        return With(memory, visit => done ? visit with { Settled = true } : ListEdit.Apply(visit, answer.Text, Words(turn, "own-with-numbers")));
    }

    private static Memory TakeNote(Memory memory, Answer answer, CurrentTurn turn) => With(memory, visit => VisitFacts.NextToNote(turn) is { } id
        ? visit with { Answers = new Dictionary<string, string>(visit.Answers) { [id] = answer.Unknown ? "-" : answer.Text } }
        : visit);

    private async Task LeadInAsync(CurrentTurn turn, CancellationToken cancellationToken)
    {
        var visit = turn.Memory.Visit;
        if (visit.LedIn || visit.After)
            return;
        turn.Memory = With(turn.Memory, known => known with { LedIn = true, Suggested = [.. _facts.Choices(turn, "tick").Select(choice => choice.Id)] });
        if (visit.Visit is "visits-ending")
            await SayAsync(turn, "visits-ending", cancellationToken).ConfigureAwait(false);
        else if (visit.Visit is "been")
            await SayAsync(turn, "nothing-to-note", cancellationToken).ConfigureAwait(false);
    }

    private async Task ShowPackAsync(CurrentTurn turn, CancellationToken cancellationToken)
    {
        var visit = turn.Memory.Visit;
        var pack = new VisitPack
        {
            Title = Words(turn, "title"),
            Goal = visit.Goal,
            Map = _map.RowsOf(turn),
            Questions = [.. visit.Chosen.Select(id => (_facts.TextOf(turn, id), visit.Answers.GetValueOrDefault(id, "").Trim('-')))],
            Labels = new VisitLabels(Words(turn, "label-goal"), Words(turn, "label-map"), Words(turn, "label-questions"), Words(turn, "label-notes"), Words(turn, "foot")),
        };
        var summary = string.Join("\n", pack.Questions.Select((item, index) => $"{index + 1}. {item.Question}{(item.Answer.Length > 0 ? $" *{item.Answer}*" : "")}"));
        var reply = new Reply(Words(turn, visit.After ? "pack-after" : "pack", ("summary", summary)), ReplyKind.Report)
        {
            Attachments = _links.LinksFor(turn, pack),
            Buttons = Tools.Offers.For(turn, Id),
        };
        await Tools.Speaker.SayAsync(turn, reply, cancellationToken).ConfigureAwait(false);
    }
}
