using BackPainBot.Conversation.Dialogs.Asking;
using BackPainBot.Conversation.Dialogs.State;
using BackPainBot.Conversation.Dialogs.Told;
using BackPainBot.Conversation.Scripts;
using BackPainBot.Conversation.Turn;
using BackPainBot.Conversation.Turn.Routing;
using BackPainBot.Conversation.Turn.State;
using BackPainBot.Domain;
using BackPainBot.Domain.Archetypes;
using BackPainBot.Domain.Pain;
using BackPainBot.Domain.Recovery;

namespace BackPainBot.Conversation.Dialogs;

/// <summary>Where a person stands: at most three questions, none of which their own words have answered, then the next right step.</summary>
public sealed class TriageDialog : ScriptedDialog
{
    private readonly NextStep _next;

    private readonly Situation _situation;

    public TriageDialog(DialogTools tools, SafetyCheckDialog safety, NextStep next, Situation situation)
        : base("triage", tools)
    {
        (_next, _situation) = (next, situation);
        Run(safety, turn => turn.Memory.SafetyCheck.Signs.Length == 0);
        EndIf(turn => turn.Memory.Safety.Waiting is not null);
        Ask("pain-now", turn => PainIsKnown(turn) || Answered(turn, "pain-now"), TakePain);
        Ask("attitude", turn => IsBrief(turn) || turn.Memory.Journey.Archetype != Archetype.Unknown || Answered(turn, "attitude"), TakeAttitude);
        Ask("stage", turn => IsBrief(turn) || StageIsKnown(turn) || Answered(turn, "stage"), TakeStage);
        Then(ConcludeAsync);
    }

    protected override bool SaysToThem => true;

    public override IReadOnlyList<string> Says { get; } = ["expect", "go-on", .. Enum.GetValues<RecoveryStep>().Select(step => "step-" + WireName.Of(step)), .. Situation.All.Select(situation => "for-" + situation)];

    public override Memory Clear(Memory memory) => memory with { Triage = new TriageState() };

    public override Answer? Understand(CurrentTurn turn, ScriptStep step, string text)
    {
        ArgumentNullException.ThrowIfNull(step);
        return step.Id == "attitude" && AttitudeTalk.Of(text) is { } attitude ? new Answer("") { Choices = [attitude] } : null;
    }

    // How they stand, told where their pain was asked for.
    public override bool Overhear(CurrentTurn turn, string answered, string text)
    {
        ArgumentNullException.ThrowIfNull(turn);
        var learnt = base.Overhear(turn, answered, text);
        if (answered != "pain-now" || Answered(turn, "attitude") || AttitudeTalk.Of(text) is not { } attitude || attitude == "not-sure")
            return learnt;
        turn.Memory = TakeAttitude(turn.Memory, new Answer("") { Choices = [attitude] });
        return true;
    }

    internal static bool PainIsKnown(CurrentTurn turn) => turn.Memory.Journey.PainState.StandingAt(turn.Now) is PainStanding.Present or PainStanding.Absent;

    internal static Journey WithPain(Journey journey, Answer answer, CurrentTurn turn) => answer.Number is { } score
        ? journey with { Pain = score == 0 ? PainNow.No : PainNow.Yes, PainScore = score, PainAt = turn.Now }
        : journey with { Pain = PainNow.Unknown, PainScore = null, PainAt = null };

    private static bool IsBrief(CurrentTurn turn) => turn.Memory.Triage.Brief;

    private static bool Answered(CurrentTurn turn, string step) => turn.Memory.Triage.Answered.Contains(step);

    // Only somebody who holds back and keeps at it can be anywhere; the others start where their route starts.
    private static bool StageIsKnown(CurrentTurn turn) =>
        turn.Memory.Journey.Step is not null || turn.Memory.Journey.Triggers.Count > 0 || turn.Memory.Journey.Archetype is Archetype.JumpingBackIn or Archetype.OverResting;

    private static Memory TakePain(Memory memory, Answer answer, CurrentTurn turn) =>
        Note(memory with { Journey = WithPain(memory.Journey, answer, turn) }, "pain-now");

    private static Memory TakeAttitude(Memory memory, Answer answer) =>
        Note(WireName.TryParse<Archetype>(answer.Choice, out var archetype) ? memory with { Journey = memory.Journey with { Archetype = archetype } } : memory, "attitude");

    private static Memory TakeStage(Memory memory, Answer answer) =>
        Note(WireName.TryParse<RecoveryStep>(answer.Choice, out var step) ? memory with { Journey = memory.Journey with { Step = step } } : memory, "stage");

    private static Memory Note(Memory memory, string step) => memory with { Triage = memory.Triage with { Answered = [.. memory.Triage.Answered, step] } };

    private async Task ConcludeAsync(CurrentTurn turn, CancellationToken cancellationToken)
    {
        var step = NextStep.Of(turn) ?? RecoveryStep.StopWhatProvokesIt;
        if (IsBrief(turn))
        {
            turn.Talk(talk => talk with { Offered = OfferOf(step) });
            await CloseAsync(turn, BriefEnd(turn), "", cancellationToken, brief: true).ConfigureAwait(false);
            return;
        }

        turn.Journey(journey => journey with { Step = step });
        var situation = _situation.Of(turn);
        // What comes next and what it means in their own life; only who has neither hears how it usually goes.
        string[] stepWords = situation == "strong-pain" ? [] : [Words(turn, "step-" + WireName.Of(step)), _next.WordsOnce(turn, evenGeneral: true)];
        string[] parts = [.. stepWords, situation is null ? "" : Words(turn, "for-" + situation)];
        if (parts.Count(part => part.Length > 0) < 3 && situation is not ("strong-pain" or "pain-free"))
            parts = [.. parts, Words(turn, "expect")];
        turn.Talk(talk => talk with { Offered = OfferOf(step) });
        await CloseAsync(turn, string.Join("\n\n", parts.Where(part => part.Length > 0)), PageFor(turn, situation, step), cancellationToken, brief: true).ConfigureAwait(false);
    }

    // The answer was given before the questions: one thing that is new in their situation, or the floor is theirs.
    private string BriefEnd(CurrentTurn turn)
    {
        if (_next.WordsOnce(turn, evenGeneral: turn.Memory.Journey.Archetype != Archetype.Unknown) is { Length: > 0 } next)
            return next;
        var situation = _situation.Of(turn);
        return Words(turn, situation is "pain-free" or "strong-pain" or "surgery" ? "for-" + situation : "go-on");
    }

    // The page of their own life first; what was shown lately is not shown again.
    private static string PageFor(CurrentTurn turn, string? situation, RecoveryStep step)
    {
        string[] pages = situation is null ? [NextStep.PageOf(step)] : [Situation.PageOf(situation), NextStep.PageOf(step)];
        return pages.FirstOrDefault(page => !turn.Memory.Talk.CitedLately.Contains(page), "");
    }

    // The next step's words offer help with it, so a "yes please" means that.
    private static string OfferOf(RecoveryStep step) => step switch
    {
        RecoveryStep.InvestigateTriggers => "triggers",
        RecoveryStep.FindOutWhy or RecoveryStep.PainUnderControl => "doctor-visit",
        _ => "",
    };
}
