namespace Microsoft.Bot.Connector.Authentication;

/// <summary>Signs requests to a channel.</summary>
public abstract class ServiceClientCredentials
{
    public abstract Task ProcessHttpRequestAsync(HttpRequestMessage request, CancellationToken cancellationToken);
}
