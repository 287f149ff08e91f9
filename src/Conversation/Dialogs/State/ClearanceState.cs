namespace BackPainBot.Conversation.Dialogs.State;

/// <summary>Cleared, but by whom and for what.</summary>
public sealed record ClearanceState
{
    public string By { get; init; } = "";

    /// <summary>What exactly was said, in their words.</summary>
    public string Words { get; init; } = "";

    /// <summary>What the clinician did name: weight, movements, pain limit, work, next steps.</summary>
    public IReadOnlyList<string> Named { get; init; } = [];

    public bool NamedAsked { get; init; }
}
