using Microsoft.Rest;
using Newtonsoft.Json;

namespace Microsoft.Bot.Connector;

/// <summary>The Connector protocol over HTTP; see <see cref="ConnectorRetry"/> for what is tried again.</summary>
public class ConnectorClient : IConnectorClient
{
    private static readonly JsonSerializerSettings Settings = new() { NullValueHandling = NullValueHandling.Ignore };

    private readonly ConnectorChannel _channel;

    /// <param name="baseUri">The channel's service address.</param>
    /// <param name="credentials">Signs the requests; null sends none.</param>
    /// <param name="httpClient">Shared by all conversations; not disposed of here.</param>
    /// <param name="timeProvider">Waits between attempts.</param>
    public ConnectorClient(Uri baseUri, ServiceClientCredentials credentials, HttpClient httpClient, TimeProvider timeProvider = null)
    {
        BaseUri = baseUri ?? throw new ArgumentNullException(nameof(baseUri));
        ArgumentNullException.ThrowIfNull(httpClient);
        Credentials = credentials;
        _channel = new ConnectorChannel(baseUri, credentials, httpClient, new ConnectorRetry(timeProvider ?? TimeProvider.System));
        Conversations = new Conversations(_channel);
    }

    public Uri BaseUri { get; set; }

    public JsonSerializerSettings SerializationSettings => Settings;

    public JsonSerializerSettings DeserializationSettings => Settings;

    public ServiceClientCredentials Credentials { get; }

    public IAttachments Attachments => new Attachments(_channel);

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
