using BackPainBot.Conversation.Dialogs.Asking;
using BackPainBot.Conversation.Dialogs.State;
using BackPainBot.Conversation.Dialogs.Told;
using BackPainBot.Conversation.Scripts;
using BackPainBot.Conversation.Turn;
using BackPainBot.Conversation.Turn.State;
using BackPainBot.Domain.Pain;

namespace BackPainBot.Conversation.Dialogs;

/// <summary>A bad day in three taps.</summary>
public sealed class FlareDayDialog : ScriptedDialog
{
    private const int StrongPain = 7;

    private static readonly TimeSpan CheckLasts = TimeSpan.FromHours(1);

    public FlareDayDialog(DialogTools tools)
        : base("flare-day", tools)
    {
        Then((turn, _) => TakeToldAsync(turn));
        Ask("new", turn => turn.Memory.Flare.New.Length > 0, TakeNew);
        EndIf(turn => turn.Next.Length > 0);
        Ask("easier", turn => turn.Memory.Flare.Easier.Length > 0, (memory, answer) => memory with { Flare = memory.Flare with { Easier = answer.Choice.Length > 0 ? answer.Choice : "nothing", EasierWords = answer.Exact || answer.Choice is "" or "nothing" ? "" : OwnWords.Tidy(answer.Text) } });
        Ask("must", turn => turn.Memory.Flare.Must.Length > 0, (memory, answer) => memory with { Flare = memory.Flare with { Must = answer.Choice.Length > 0 ? answer.Choice : "nothing" } });
        Then(PlanAsync);
    }

    public override IReadOnlyList<string> Says { get; } =
        ["plan", "plan-strong", "ease-lying", "ease-moving", "ease-heat", "ease-changing", "ease-nothing", "ease-own", "must-work", "must-family", "must-travel", "must-nothing", "after"];

    public override IReadOnlyList<string> Fills { get; } = ["eases", "score"];

    public override Memory Clear(Memory memory) => memory with { Flare = new FlareDayState() };

    public override Answer? Understand(CurrentTurn turn, ScriptStep step, string text)
    {
        ArgumentNullException.ThrowIfNull(turn);
        ArgumentNullException.ThrowIfNull(step);
        return step.Id == "new" && turn.Reading.RedFlags.Count == 0 && Denial.IsFull(text, Denial.EnoughForAnswer, signsOnly: true) ? new Answer("") { Choices = ["no"] } : null;
    }

    // Signs that were gone through within the hour, or denied in the very message, are not asked for again.
    private static Task TakeToldAsync(CurrentTurn turn)
    {
        var checkedNow = turn.Memory.Safety.Flags.Count == 0 && turn.Memory.SafetyCheck.Signs == "none" && turn.Now - turn.Memory.Journey.SafetyCheckedAt < CheckLasts;
        if (turn.Memory.Flare.New.Length == 0 && (checkedNow || Denial.IsFull(turn.Text, Denial.EnoughForAnswer, signsOnly: false)))
            turn.Memory = TakeNew(turn.Memory, new Answer("") { Choices = ["no"] }, turn);
        return Task.CompletedTask;
    }

    private static Memory TakeNew(Memory memory, Answer answer, CurrentTurn turn)
    {
        if (answer.Choice is "yes" or "not-sure")
        {
            turn.Next = "safety-check";
            return memory with { Flare = new FlareDayState { New = "yes" }, SafetyCheck = new SafetyCheckState { Signs = "some" } };
        }

        return memory with
        {
            Flare = memory.Flare with { New = "no" },
            SafetyCheck = memory.SafetyCheck with { Signs = "none" },
            Journey = memory.Journey with { Pain = PainNow.Yes, PainAt = turn.Now, SafetyCheckedAt = turn.Now },
        };
    }

    private string PlanWords(CurrentTurn turn) => turn.Memory.Journey.PainScore is >= StrongPain and var score
        ? Words(turn, "plan-strong", ("score", score.ToString(System.Globalization.CultureInfo.InvariantCulture)))
        : Words(turn, "plan");

    private Task PlanAsync(CurrentTurn turn, CancellationToken cancellationToken)
    {
        var flare = turn.Memory.Flare;
        turn.Journey(journey => journey with { Step = Domain.Recovery.RecoveryStep.StopWhatProvokesIt });
        var eases = Words(turn, "ease-" + flare.Easier);
        if (flare.EasierWords.Length > 0)
            eases = Words(turn, "ease-own", ("eases", flare.EasierWords)) + "\n\n" + eases;
        var words = string.Join("\n\n", PlanWords(turn), eases, Words(turn, "must-" + flare.Must), Words(turn, "after"));
        return CloseAsync(turn, words, "flare-day", cancellationToken);
    }
}
