namespace Microsoft.Bot.Builder;

/// <summary>Puts a service into every turn's state.</summary>
public class RegisterClassMiddleware<T> : IMiddleware
    where T : class
{
    private readonly string _key;

    public RegisterClassMiddleware(T service)
        : this(service, typeof(T).FullName)
    {
    }

    public RegisterClassMiddleware(T service, string key)
    {
        Service = service;
        _key = key ?? throw new ArgumentNullException(nameof(key));
    }

    public T Service { get; set; }

    public Task OnTurnAsync(ITurnContext turnContext, NextDelegate nextTurn, CancellationToken cancellationToken)
    {
        turnContext.TurnState.Set(_key, Service);
        return nextTurn(cancellationToken);
    }
}
