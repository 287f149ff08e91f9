using System.Text.RegularExpressions;
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

    // Who thanks for the help so far has nothing more to add.
    private static readonly Regex Thanks = new(@"^\W*(?:ok\W+)?(?:thank you|thanks|cheers|ta)\b[^?]{0,40}$", RegexOptions.IgnoreCase);

    private static readonly TimeSpan CheckLasts = TimeSpan.FromHours(1);

    public FlareDayDialog(DialogTools tools)
        : base("flare-day", tools)
    {
        Then((turn, _) => TakeToldAsync(turn));
        Then(HelpFirstAsync);
        Ask("new", turn => turn.Memory.Flare.New.Length > 0, TakeNew);
        EndIf(turn => turn.Next.Length > 0);
        Then(HelpUpAsync);
        Ask("easier", turn => turn.Memory.Flare.Easier.Length > 0, (memory, answer) => memory with { Flare = memory.Flare with { Easier = answer.Choice.Length > 0 ? answer.Choice : "nothing", EasierWords = answer.Exact || answer.Choice is "" or "nothing" ? "" : FlareTalk.EaseIn(answer.Text) } });
        Ask("must", turn => turn.Memory.Flare.Must.Length > 0, (memory, answer) => memory with { Flare = memory.Flare with { Must = MustOf(answer) } });
        Then(PlanAsync);
    }

    protected override bool SaysToThem => true;

    public override IReadOnlyList<string> Says { get; } =
        ["hold-on", "first-thing", "up-floor", "up-bent", "up-bed", "not-today", "plan", "plan-strong", "ease-lying", "ease-moving", "ease-heat", "ease-changing", "ease-nothing", "ease-own", "must-work", "must-family", "must-travel", "must-own", "must-nothing", "after"];

    public override IReadOnlyList<string> Fills { get; } = ["eases", "score"];

    public override Memory Clear(Memory memory) => memory with { Flare = new FlareDayState() };

    public override Answer? Understand(CurrentTurn turn, ScriptStep step, string text)
    {
        ArgumentNullException.ThrowIfNull(turn);
        ArgumentNullException.ThrowIfNull(step);
        // "Nothing really. A bit less on my side": the first half is no help, the second is.
        if (step.Id == "easier" && FlareTalk.OpensWithNothing(text, out var rest))
            return rest.Length == 0 ? new Answer("") { Choices = ["nothing"], Exact = true } : new Answer(rest) { Choices = ["changing"] };
        if (step.Id == "must" && FlareTalk.IsFamilyAndNoWork(text))
            return new Answer("") { Choices = ["family"] };
        return step.Id == "new" && turn.Reading.RedFlags.Count == 0 && Denial.IsFull(text, Denial.EnoughForAnswer, signsOnly: true) ? new Answer("") { Choices = ["no"] } : null;
    }

    // What helps and what can't wait are as many things as there are people: own words are an answer.
    public override Answer? Otherwise(CurrentTurn turn, ScriptStep step, string text)
    {
        ArgumentNullException.ThrowIfNull(step);
        return step.Id switch
        {
            "easier" when FlareTalk.NamesEase(text) => new Answer(text) { Choices = ["changing"] },
            "must" when Thanks.IsMatch(text) => new Answer("") { Choices = ["nothing"] },
            "must" when FlareTalk.MustIn(text) is { } must => new Answer(text) { Choices = [must] },
            _ => null,
        };
    }

    public override bool IsAboutThis(string text) => FlareTalk.AsksForNow(text);

    /// <summary>How to hold on until the question is answered; after that, how to get up.</summary>
    public override Task AnswerAsideAsync(CurrentTurn turn, string text, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(turn);
        turn.Memory = turn.Memory with { Flare = turn.Memory.Flare with { Stuck = StuckIn(turn.Text, turn.Memory.Flare.Stuck), ToldHow = false } };
        if (turn.Memory.Flare.New != "no")
            return turn.Answer is null ? SayAsync(turn, "hold-on", cancellationToken) : Task.CompletedTask;
        return turn.Memory.Flare.Stuck.Length == 0 ? SayAsync(turn, "first-thing", cancellationToken) : HelpUpAsync(turn, cancellationToken);
    }

    private static string StuckIn(string text, string before) =>
        FlareTalk.IsOnFloor(text) ? "floor" : FlareTalk.IsBent(text) ? "bent" : before.Length == 0 && FlareTalk.IsStuck(text) ? "bed" : before;

    // Somebody on the floor gets a way to lie or lean before any question.
    private async Task HelpFirstAsync(CurrentTurn turn, CancellationToken cancellationToken)
    {
        var flare = turn.Memory.Flare;
        if (flare.Stuck.Length > 0 || StuckIn(turn.Text, "") is not { Length: > 0 } stuck)
            return;
        turn.Memory = turn.Memory with { Flare = flare with { Stuck = stuck } };
        if (flare.New.Length == 0)
            await SayAsync(turn, "hold-on", cancellationToken).ConfigureAwait(false);
    }

    private async Task HelpUpAsync(CurrentTurn turn, CancellationToken cancellationToken)
    {
        var flare = turn.Memory.Flare;
        if (flare.Stuck.Length == 0 || flare.ToldHow)
            return;
        turn.Memory = turn.Memory with { Flare = flare with { ToldHow = true } };
        await SayAsync(turn, "up-" + flare.Stuck, cancellationToken).ConfigureAwait(false);
    }

    // Signs that were gone through within the hour, or denied in the very message, are not asked for again.
    private static Task TakeToldAsync(CurrentTurn turn)
    {
        var checkedNow = turn.Memory.Safety.Flags.Count == 0 && turn.Memory.SafetyCheck.Signs == "none" && turn.Now - turn.Memory.Journey.SafetyCheckedAt < CheckLasts;
        if (turn.Memory.Flare.Must.Length == 0 && FlareTalk.MustTold(turn.Text) is { Length: > 0 } must)
            turn.Memory = turn.Memory with { Flare = turn.Memory.Flare with { Must = must } };
        if (turn.Memory.Flare.New.Length == 0 && (checkedNow || Denial.IsFull(turn.Text, Denial.EnoughForAnswer, signsOnly: false)))
            turn.Memory = TakeNew(turn.Memory, new Answer("") { Choices = ["no"] }, turn);
        return Task.CompletedTask;
    }

    // "Work obviously, and then I have to pick up my daughter": both.
    private static string MustOf(Answer answer) =>
        FlareTalk.MustTold(answer.Text) is { Length: > 0 } told && (answer.Choice.Length == 0 || told.Contains('+', StringComparison.Ordinal)) ? told : answer.Choice.Length > 0 ? answer.Choice : "nothing";

    private static Memory TakeNew(Memory memory, Answer answer, CurrentTurn turn)
    {
        if (answer.Choice is "yes" or "not-sure")
        {
            turn.Next = "safety-check";
            return memory with { Flare = new FlareDayState { New = "yes" }, SafetyCheck = new SafetyCheckState { Signs = "some" } };
        }

        return memory with
        {
            // "Nothing new, and I have the little one coming at three": that can't wait.
            Flare = memory.Flare with { New = "no", Must = memory.Flare.Must.Length == 0 ? FlareTalk.MustTold(turn.Text) : memory.Flare.Must },
            SafetyCheck = memory.SafetyCheck with { Signs = "none" },
            Journey = memory.Journey with { Pain = PainNow.Yes, PainAt = turn.Now, SafetyCheckedAt = turn.Now },
        };
    }

    private string PlanWords(CurrentTurn turn) => turn.Memory.Journey.PainScore is >= StrongPain and var score
        ? Words(turn, "plan-strong", ("score", score.ToString(System.Globalization.CultureInfo.InvariantCulture)))
        : Words(turn, "plan");

    // The page's signs have been gone through: what is cited goes on from there.
    private static string PageFor(CurrentTurn turn) =>
        turn.Memory.Flare.Stuck.Length > 0 || turn.Memory.Journey.PainScore >= StrongPain ? "flare-day#When my back goes into spasm" : "flare-day#Have I undone all my progress?";

    private Task PlanAsync(CurrentTurn turn, CancellationToken cancellationToken)
    {
        var flare = turn.Memory.Flare;
        turn.Journey(journey => journey with { Step = Domain.Recovery.RecoveryStep.StopWhatProvokesIt });
        var eases = Words(turn, "ease-" + flare.Easier);
        if (flare.EasierWords.Length > 0)
            eases = Words(turn, "ease-own", ("eases", flare.EasierWords)) + "\n\n" + eases;
        var words = string.Join("\n\n", PlanWords(turn), eases, string.Join("\n\n", flare.Must.Split('+').Select(must => Words(turn, "must-" + must))), Words(turn, "after"));
        return CloseAsync(turn, words, PageFor(turn), cancellationToken);
    }
}
