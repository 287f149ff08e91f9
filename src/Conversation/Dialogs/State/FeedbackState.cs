namespace BackPainBot.Conversation.Dialogs.State;

/// <summary>What was wrong with an answer.</summary>
public sealed record FeedbackState
{
    public string Missing { get; init; } = "";

    /// <summary>yes or no to showing the owner the question itself.</summary>
    public string Share { get; init; } = "";
}
