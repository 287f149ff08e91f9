namespace Microsoft.Bot.Builder;

/// <summary>Sees updates on their way out.</summary>
public delegate Task<ResourceResponse> UpdateActivityHandler(ITurnContext turnContext, Activity activity, Func<Task<ResourceResponse>> next);
