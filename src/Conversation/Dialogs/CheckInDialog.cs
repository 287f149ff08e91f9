using BackPainBot.Conversation.Dialogs.Asking;
using BackPainBot.Conversation.Dialogs.Cards;
using BackPainBot.Conversation.Dialogs.State;
using BackPainBot.Conversation.Dialogs.Told;
using BackPainBot.Conversation.Scripts;
using BackPainBot.Conversation.Turn;
using BackPainBot.Conversation.Turn.Interrupts;
using BackPainBot.Conversation.Turn.Replies;
using BackPainBot.Conversation.Turn.Routing;
using BackPainBot.Conversation.Turn.State;
using BackPainBot.Domain.Pain;
using BackPainBot.Domain.Recovery;

namespace BackPainBot.Conversation.Dialogs;

/// <summary>Coming back: pain, what changed, what helped; a trend picture, a code to return with. The step moves only by the table.</summary>
public sealed class CheckInDialog : ScriptedDialog
{
    private const int MostEntries = 60;

    private readonly TrendPicture _trend;
    private readonly NextStep _next;

    private static readonly TimeSpan LastTime = TimeSpan.FromDays(7);

    /// <summary>A score told this lately is today's.</summary>
    private static readonly TimeSpan JustNow = TimeSpan.FromMinutes(30);

    public CheckInDialog(DialogTools tools, ConsentDialog consent, TrendPicture trend, NextStep next)
        : base("check-in", tools)
    {
        (_trend, _next) = (trend, next);
        Then(SayHelloAsync);
        Run(consent, turn => turn.Memory.Consent == Consent.Open);
        Ask("pain", turn => turn.Memory.CheckIn.PainAsked || PainJustTold(turn) is not null, TakePain);
        Ask("change", turn => turn.Memory.CheckIn.Change.Length > 0, (memory, answer) => With(memory, state => state with { Change = answer.Choice.Length > 0 ? answer.Choice : "not-sure" }));
        Ask("helped", turn => turn.Memory.CheckIn.HelpedAsked, (memory, answer) => With(memory, state => state with { HelpedAsked = true, Helped = answer.Text }));
        Ask("since", turn => turn.Memory.CheckIn.Since.Length > 0, TakeSince);
        Ask("again", turn => turn.Memory.CheckIn.Again.Length > 0 || !LookIn.IsPossible(turn), (memory, answer) => With(memory, state => state with { Again = answer.Choice.Length > 0 ? answer.Choice : "no" }));
        Then(ConcludeAsync);
    }

    public override IReadOnlyList<string> Says { get; } = ["hello", "first", "better", "same", "worse", "not-sure", "code", "no-code", Events.LookInWords];

    public override IReadOnlyList<string> Fills { get; } = ["trend", "code", "before"];

    public override Memory Clear(Memory memory) => With(memory, state => new CheckInState { Entries = state.Entries, Code = state.Code });

    // A check-in is about today: what was told in some earlier message says nothing about it.
    public override bool Overhear(CurrentTurn turn, string answered, string text)
    {
        ArgumentNullException.ThrowIfNull(turn);
        var heard = answered.Length == 0 ? turn.Text : text;
        var learnt = base.Overhear(turn, answered, heard);
        if (answered == "pain" && CheckInTalk.IsUnchanged(heard))
            (turn.Memory, learnt) = (With(turn.Memory, state => state with { Change = "same" }), true);
        if (answered is "" or "consent" && CheckInTalk.TodayIn(heard) is { } today)
        {
            turn.Journey(journey => journey with { Pain = today == 0 ? PainNow.No : PainNow.Yes, PainScore = today, PainAt = turn.Now });
            learnt = true;
        }

        if (answered is "" or "pain" or "consent" && turn.Memory.CheckIn.Change.Length == 0 && CheckInTalk.ChangeIn(heard) is { Length: > 0 } change)
            (turn.Memory, learnt) = (With(turn.Memory, state => state with { Change = change }), true);
        learnt = HearLater(turn, answered, heard) || learnt;
        if (CheckInTalk.Scores(heard) is not { } scores)
            return learnt;
        // What it was before is the first point of the line, where nothing was noted yet.
        var earlier = new CheckInEntry(turn.Now - LastTime, scores.Before, "", "");
        turn.Memory = With(turn.Memory, state => state with { Change = CheckInTalk.ChangeOf(scores), Entries = state.Entries.Count == 0 ? [earlier] : state.Entries });
        turn.Journey(journey => journey with { Pain = scores.Now == 0 ? PainNow.No : PainNow.Yes, PainScore = scores.Now, PainAt = turn.Now });
        return true;
    }

    public override Answer? Understand(CurrentTurn turn, ScriptStep step, string text)
    {
        ArgumentNullException.ThrowIfNull(turn);
        ArgumentNullException.ThrowIfNull(step);
        // "Same", where there was a number last time.
        if (step.Id == "pain" && CheckInTalk.IsUnchanged(text))
            return turn.Memory.CheckIn.Entries.LastOrDefault(entry => entry.Pain is not null)?.Pain is { } before ? new Answer(text) { Number = before } : new Answer("") { Unknown = true };
        return step.Id == "since" && CheckInTalk.SinceOf(text) is { } since ? new Answer(text) { Choices = [since] } : null;
    }

    // "3" says how much it hurts; it does not mean the third of three.
    public override bool Doubts(ScriptStep step, string text, Answer found)
    {
        ArgumentNullException.ThrowIfNull(step);
        return step.Id == "change" && CheckInTalk.IsNumber(text);
    }

    // Whether it may be kept comes first; what it is for comes before that.
    private Task SayHelloAsync(CurrentTurn turn, CancellationToken cancellationToken) =>
        turn.Memory.Consent == Consent.Open && turn.Memory.Talk.Pending is null && CheckInTalk.Begins(turn.Text) | CheckInTalk.IsReturn(turn.Text) ? SayAsync(turn, "hello", cancellationToken) : Task.CompletedTask;

    private static int? PainJustTold(CurrentTurn turn) => turn.Now - turn.Memory.Journey.PainAt < JustNow ? turn.Memory.Journey.PainScore : null;

    private static Memory With(Memory memory, Func<CheckInState, CheckInState> change) => memory with { CheckIn = change(memory.CheckIn) };

    private static Memory TakePain(Memory memory, Answer answer, CurrentTurn turn) =>
        With(memory with { Journey = TriageDialog.WithPain(memory.Journey, answer, turn) }, state => state with { PainAsked = true, Pain = answer.Number });

    // What helped and what has happened since, told before they are asked for.
    private static bool HearLater(CurrentTurn turn, string answered, string text)
    {
        var before = turn.Memory.CheckIn;
        if (answered is "pain" or "change" && !before.HelpedAsked && TriggerTalk.IsEase(text))
            turn.Memory = With(turn.Memory, state => state with { HelpedAsked = true, Helped = PlainText.Clean(text) });
        else if (answered != "helped" && !before.HelpedAsked && CheckInTalk.HelpedIn(text) is { Length: > 0 } helped)
            turn.Memory = With(turn.Memory, state => state with { HelpedAsked = true, Helped = helped });
        if (answered is "" or "consent" or "pain" or "change" or "helped" && before.Since.Length == 0 && CheckInTalk.SinceOf(text) is { } since)
            turn.Memory = TakeSince(turn.Memory, new Answer(text) { Choices = [since] });
        return turn.Memory.CheckIn != before;
    }

    private static Memory TakeSince(Memory memory, Answer answer)
    {
        var found = answer.Choice == "new-trigger" ? CheckInTalk.TriggerIn(answer.Text) : "";
        var known = With(memory, state => state with { Since = answer.Choice.Length > 0 ? answer.Choice : "nothing" });
        return found.Length == 0 ? known : known with { Journey = known.Journey with { Triggers = [.. known.Journey.Triggers.Append(found).Distinct(StringComparer.OrdinalIgnoreCase)] } };
    }

    private async Task ConcludeAsync(CurrentTurn turn, CancellationToken cancellationToken)
    {
        var state = turn.Memory.CheckIn;
        var entry = new CheckInEntry(turn.Now, state.PainAsked ? state.Pain : PainJustTold(turn), state.Change, state.Helped);
        var code = turn.Memory.Consent == Consent.Keep && state.Code.Length == 0 ? ResumeCode.New() : state.Code;
        turn.Memory = With(turn.Memory, known => known with { Entries = [.. known.Entries.Append(entry).TakeLast(MostEntries)], Code = code });
        Move(turn, state);
        Arrange(turn, state.Again);
        var drawn = _trend.Draw(turn);
        var says = turn.Memory.CheckIn.Entries.Count == 1 && state.Change is not ("worse" or "better") ? "first" : state.Change;
        var words = Words(turn, says, ("trend", drawn.Text)) + "\n\n" + _next.Words(turn) + "\n\n" + Words(turn, code.Length > 0 ? "code" : "no-code", ("code", code));
        await Tools.Speaker.SayAsync(turn, new Reply(words, ReplyKind.Report) { Attachments = [drawn.Attachment], Buttons = Tools.Offers.For(turn, Id) }, cancellationToken).ConfigureAwait(false);
    }

    private static void Arrange(CurrentTurn turn, string again)
    {
        if (!LookIn.IsPossible(turn))
            return;
        if (again is "tomorrow" or "week")
            LookIn.Schedule(turn, TimeSpan.FromDays(again == "week" ? 7 : 1));
        else
            LookIn.Cancel(turn);
    }

    private static void Move(CurrentTurn turn, CheckInState state)
    {
        var happened = EventOf(turn, state);
        if (happened is { } known)
            turn.Journey(journey => journey with { Step = StepTransitions.Next(NextStep.Of(turn) ?? RecoveryStep.StopWhatProvokesIt, known, turn.Picture) });
    }

    private static RecoveryEvent? EventOf(CurrentTurn turn, CheckInState state) => state switch
    {
        { Change: "worse" } => RecoveryEvent.PainFlared,
        { Since: "new-trigger" } => RecoveryEvent.NewTriggerFound,
        { Since: "stopped" } => RecoveryEvent.ProvokingLoadsStopped,
        { Since: "cause-discussed" } => RecoveryEvent.CauseDiscussed,
        { Since: "plan-agreed" } => RecoveryEvent.ClinicianPlanAgreed,
        _ when turn.Memory.Journey.Pain == PainNow.No || state is { Change: "better", Pain: <= 2 } => RecoveryEvent.PainStayedDown,
        _ => null,
    };
}
