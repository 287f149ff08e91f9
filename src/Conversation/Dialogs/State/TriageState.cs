namespace BackPainBot.Conversation.Dialogs.State;

/// <summary>What triage has asked; the answers themselves are the journey's.</summary>
public sealed record TriageState
{
    /// <summary>Steps that were asked and answered, "not sure" included: none is asked again.</summary>
    public IReadOnlyList<string> Answered { get; init; } = [];

    /// <summary>Begun behind an answer: only what decides about safety is asked, and no one is placed in a list.</summary>
    public bool Brief { get; init; }
}
