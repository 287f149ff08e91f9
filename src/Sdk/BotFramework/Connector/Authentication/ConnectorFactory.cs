namespace Microsoft.Bot.Connector.Authentication;

/// <summary>Makes clients for service addresses.</summary>
public abstract class ConnectorFactory
{
    public abstract Task<IConnectorClient> CreateAsync(string serviceUrl, string audience, CancellationToken cancellationToken);
}
