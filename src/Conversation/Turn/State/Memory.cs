using BackPainBot.Conversation.Dialogs.State;

namespace BackPainBot.Conversation.Turn.State;

/// <summary>All that one conversation remembers, as one typed document.</summary>
public sealed record Memory
{
    public Consent Consent { get; init; }

    public Talk Talk { get; init; } = new();

    public Journey Journey { get; init; } = new();

    public SafetyMemory Safety { get; init; } = new();

    public SafetyCheckState SafetyCheck { get; init; } = new();

    public TriageState Triage { get; init; } = new();

    public ClearanceState Clearance { get; init; } = new();

    public LoopHolesState LoopHoles { get; init; } = new();

    public TriggersState Triggers { get; init; } = new();

    public DoctorVisitState Visit { get; init; } = new();

    public FlareDayState Flare { get; init; } = new();

    public WalkingState Walking { get; init; } = new();

    public CheckInState CheckIn { get; init; } = new();

    public FeedbackState Feedback { get; init; } = new();

    /// <summary>Earlier states of this document as JSON, newest last, one for each answer that "back" can take back.</summary>
    public IReadOnlyList<string> Back { get; init; } = [];
}
