using BackPainBot.Conversation.Dialogs.Asking;
using BackPainBot.Conversation.Dialogs.Cards;
using BackPainBot.Conversation.Dialogs.State;
using BackPainBot.Conversation.Turn;
using BackPainBot.Conversation.Turn.Replies;
using BackPainBot.Conversation.Turn.State;
using BackPainBot.Domain;
using BackPainBot.Domain.Recovery;
using BackPainBot.Domain.Triggers;

namespace BackPainBot.Conversation.Dialogs;

/// <summary>
/// What daily life has already shown about what stirs a back up and what settles it. Recalled, never tested: nothing here
/// asks anybody to try a movement. Ends in a trigger map as a note to discuss, and a week of notes.
/// </summary>
public sealed class TriggersDialog : ScriptedDialog
{
    private readonly TriggerMapPicture _picture;

    public TriggersDialog(DialogTools tools, TriggerMapPicture picture)
        : base("triggers", tools)
    {
        _picture = picture;
        Ask("provokes", turn => turn.Memory.Triggers.ProvokesAsked || turn.Memory.Journey.Triggers.Count > 0, TakeProvokes);
        Ask("how-little", turn => State(turn).HowLittle.Length > 0, (memory, answer) => With(memory, state => state with { HowLittle = Chosen(answer) }));
        Ask("settles", turn => State(turn).Settles.Length > 0, (memory, answer) => With(memory, state => state with { Settles = Chosen(answer) }));
        Then(StopIfIrritableAsync);
        Ask("next-morning", turn => IsIrritable(turn) || State(turn).NextMorning.Length > 0, (memory, answer) => With(memory, state => state with { NextMorning = Chosen(answer) }));
        Ask("time-of-day", turn => IsIrritable(turn) || State(turn).TimeOfDay.Length > 0, (memory, answer) => With(memory, state => state with { TimeOfDay = Chosen(answer) }));
        Ask("tolerance", turn => IsIrritable(turn) || State(turn).Tolerance.Length > 0, (memory, answer) => With(memory, state => state with { Tolerance = answer.Unknown ? "-" : answer.Text }));
        Ask("eases", turn => State(turn).EasesAsked, TakeEases);
        Then(ShowMapAsync);
        Ask("plan", turn => State(turn).Plan.Length > 0, TakePlan);
        Then(ConcludeAsync);
    }

    public override IReadOnlyList<string> Says { get; } =
    [
        "irritable", "map", "plan", "no-plan",
        .. Enum.GetValues<PatternLabel>().Select(label => "note-" + WireName.Of(label)),
    ];

    public override IReadOnlyList<string> Fills { get; } = ["map", "note"];

    public override Memory Clear(Memory memory) => memory with { Triggers = new TriggersState() };

    private static TriggersState State(CurrentTurn turn) => turn.Memory.Triggers;

    private static Memory With(Memory memory, Func<TriggersState, TriggersState> change) => memory with { Triggers = change(memory.Triggers) };

    private static string Chosen(Answer answer) => answer.Choice.Length > 0 ? answer.Choice : "not-sure";

    // A little brings it on and it takes until the next day or longer to settle: asking on would only send them to try things.
    private static bool IsIrritable(CurrentTurn turn) =>
        turn.Memory.Journey.PainScore >= 8 || (State(turn) is { HowLittle: "little", Settles: "next-day" or "longer" });

    private static Memory TakeProvokes(Memory memory, Answer answer)
    {
        var named = answer.Choices.Where(choice => choice != "not-sure").Select(choice => choice.Replace('-', ' ')).Concat(answer.Text.Length > 0 ? [answer.Text] : Array.Empty<string>());
        return With(memory, state => state with { ProvokesAsked = true }) with
        {
            Journey = memory.Journey with { Triggers = [.. memory.Journey.Triggers.Concat(named).Distinct(StringComparer.OrdinalIgnoreCase)] },
        };
    }

    private static Memory TakeEases(Memory memory, Answer answer) => With(memory, state => state with
    {
        EasesAsked = true,
        Eases = [.. answer.Choices.Where(choice => choice is not ("nothing" or "not-sure")).Select(choice => choice.Replace('-', ' ')), .. answer.Text.Length > 0 ? [answer.Text] : Array.Empty<string>()],
    });

    private static Memory TakePlan(Memory memory, Answer answer, CurrentTurn turn) => With(memory, state => state with
    {
        Plan = answer.Choice == "yes" ? "yes" : "no",
        PlanFrom = answer.Choice == "yes" ? turn.Now : null,
    });

    private async Task StopIfIrritableAsync(CurrentTurn turn, CancellationToken cancellationToken)
    {
        if (IsIrritable(turn) && !State(turn).EasesAsked)
            await SayAsync(turn, "irritable", cancellationToken).ConfigureAwait(false);
    }

    private async Task ShowMapAsync(CurrentTurn turn, CancellationToken cancellationToken)
    {
        if (State(turn).Shown)
            return;
        turn.Memory = With(turn.Memory, state => state with { Shown = true });
        turn.Journey(journey => journey with { Step = StepTransitions.Next(journey.Step ?? RecoveryStep.InvestigateTriggers, RecoveryEvent.TriggersNoted, turn.Picture) });
        var drawn = _picture.Draw(turn);
        var note = Words(turn, "note-" + WireName.Of(TriggerPatterns.NoteToDiscuss(TriggerMapPicture.MapOf(turn))));
        var text = Words(turn, "map", ("map", drawn.Text), ("note", note));
        await Tools.Speaker.SayAsync(turn, new Reply(text, ReplyKind.Report) { Attachments = [drawn.Attachment] }, cancellationToken).ConfigureAwait(false);
    }

    private Task ConcludeAsync(CurrentTurn turn, CancellationToken cancellationToken)
    {
        if (State(turn).Plan == "yes" && turn.Memory.Consent == Consent.Open)
            turn.Next = "consent";
        return CloseAsync(turn, Words(turn, State(turn).Plan == "yes" ? "plan" : "no-plan"), "investigate-triggers", cancellationToken);
    }
}
