using Microsoft.Bot.Builder;

namespace BackPainBot.UnitTests.Sdk.BotFramework;

/// <summary>A function as middleware.</summary>
internal sealed class AnonymousReceiveMiddleware : IMiddleware
{
    private readonly Func<ITurnContext, NextDelegate, CancellationToken, Task> _method;

    public AnonymousReceiveMiddleware(Func<ITurnContext, NextDelegate, CancellationToken, Task> anonymousMethod)
    {
        _method = anonymousMethod ?? throw new ArgumentNullException(nameof(anonymousMethod));
    }

    public Task OnTurnAsync(ITurnContext turnContext, NextDelegate next, CancellationToken cancellationToken) =>
        _method(turnContext, next, cancellationToken);
}
