namespace BackPainBot.Conversation.Dialogs.State;

/// <summary>How long one thing is bearable.</summary>
/// <param name="What">The thing in their words.</param>
/// <param name="Minutes">Until it comes on.</param>
public sealed record TriggerAmount(string What, double Minutes);
