using Microsoft.Bot.Connector.Authentication;

namespace Microsoft.Bot.Connector;

/// <summary>The Connector protocol over HTTP; see <see cref="ConnectorRetry"/> for what is tried again.</summary>
public class ConnectorClient : IConnectorClient
{
    /// <param name="baseUri">The channel's service address.</param>
    /// <param name="credentials">Signs the requests; null sends none.</param>
    /// <param name="httpClient">Shared by all conversations; not disposed of here.</param>
    /// <param name="timeProvider">Waits between attempts.</param>
    public ConnectorClient(Uri baseUri, ServiceClientCredentials credentials, HttpClient httpClient, TimeProvider timeProvider = null)
    {
        BaseUri = baseUri ?? throw new ArgumentNullException(nameof(baseUri));
        ArgumentNullException.ThrowIfNull(httpClient);
        Conversations = new Conversations(new ConnectorChannel(baseUri, credentials, httpClient, new ConnectorRetry(timeProvider ?? TimeProvider.System)));
    }

    public Uri BaseUri { get; }

    public IConversations Conversations { get; }

    public void Dispose()
    {
        Dispose(true);
        GC.SuppressFinalize(this);
    }

    protected virtual void Dispose(bool disposing)
    {
    }
}
