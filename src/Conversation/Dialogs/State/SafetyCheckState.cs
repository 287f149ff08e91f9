namespace BackPainBot.Conversation.Dialogs.State;

/// <summary>Answers to the safety questions.</summary>
public sealed record SafetyCheckState
{
    /// <summary>none, some or not-sure; empty until answered.</summary>
    public string Signs { get; init; } = "";

    /// <summary>A sign is there, but old, and somebody who treats them knows of it.</summary>
    public bool IsKnown { get; init; }

    /// <summary>Codes of the signs they picked.</summary>
    public IReadOnlyList<string> Which { get; init; } = [];
}
