namespace Microsoft.Bot.Builder;

/// <summary>Sees deletions on their way out.</summary>
public delegate Task DeleteActivityHandler(ITurnContext turnContext, ConversationReference reference, Func<Task> next);
