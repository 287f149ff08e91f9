namespace BackPainBot.Conversation.Dialogs.State;

/// <summary>How walking goes at present.</summary>
public sealed record WalkingState
{
    public string Feels { get; init; } = "";

    public string Comfortable { get; init; } = "";
}
