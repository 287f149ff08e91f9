namespace Microsoft.Bot.Builder;

/// <summary>Something that wraps every turn.</summary>
public interface IMiddleware
{
    Task OnTurnAsync(ITurnContext turnContext, NextDelegate next, CancellationToken cancellationToken = default);
}
