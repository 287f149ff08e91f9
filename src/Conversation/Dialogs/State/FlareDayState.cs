namespace BackPainBot.Conversation.Dialogs.State;

/// <summary>A bad day in three taps.</summary>
public sealed record FlareDayState
{
    public string New { get; init; } = "";

    public string Easier { get; init; } = "";

    public string Must { get; init; } = "";
}
