using BackPainBot.Conversation.Dialogs.Asking;
using BackPainBot.Conversation.Turn;
using BackPainBot.Conversation.Turn.State;
using BackPainBot.Domain.Archetypes;
using BackPainBot.Domain.Pain;

namespace BackPainBot.Conversation.Dialogs;

/// <summary>What can I do today: by today's pain, never a programme.</summary>
public sealed class TodayDialog : ScriptedDialog
{
    public TodayDialog(DialogTools tools, SafetyCheckDialog safety)
        : base("today", tools)
    {
        Run(safety, turn => turn.Memory.SafetyCheck.Signs.Length == 0 && turn.Memory.Safety.Flags.Count == 0);
        EndIf(turn => turn.Memory.Safety.Waiting is not null);
        Ask("how-today", turn => TriageDialog.PainIsKnown(turn) || turn.Memory.Triage.Answered.Contains("how-today"), TakePain);
        Then(SuggestAsync);
    }

    protected override bool SaysToThem => true;

    public override IReadOnlyList<string> Says { get; } = ["pain-strong", "pain-some", "pain-none", "resting"];

    public override Memory Clear(Memory memory) => memory with { Triage = memory.Triage with { Answered = [.. memory.Triage.Answered.Where(step => step != "how-today")] } };

    private static Memory TakePain(Memory memory, Answer answer, CurrentTurn turn) => memory with
    {
        Journey = TriageDialog.WithPain(memory.Journey, answer, turn),
        Triage = memory.Triage with { Answered = [.. memory.Triage.Answered, "how-today"] },
    };

    private Task SuggestAsync(CurrentTurn turn, CancellationToken cancellationToken)
    {
        var journey = turn.Memory.Journey;
        var (says, page) = journey switch
        {
            _ when journey.PainState.StandingAt(turn.Now) == PainStanding.Absent => ("pain-none", "pain-under-control"),
            { PainScore: >= 7 } => ("pain-strong", "flare-day"),
            { Archetype: Archetype.OverResting } => ("resting", "walking"),
            _ => ("pain-some", "while-not-ready"),
        };
        return CloseAsync(turn, Words(turn, says), page, cancellationToken);
    }
}
