using Microsoft.Bot.Connector.Authentication;
using Microsoft.Rest;
using Newtonsoft.Json;

namespace Microsoft.Bot.Connector;

/// <summary>The Connector protocol over HTTP; see <see cref="ConnectorRetry"/> for what is tried again.</summary>
public class ConnectorClient : IConnectorClient
{
    private static readonly JsonSerializerSettings Settings = new() { NullValueHandling = NullValueHandling.Ignore };

    private readonly bool _ownsHttpClient;

    public ConnectorClient(ServiceClientCredentials credentials, params DelegatingHandler[] handlers)
        : this(DefaultAddress, credentials, handlers)
    {
    }

    public ConnectorClient(Uri baseUri, params DelegatingHandler[] handlers)
        : this(baseUri, credentials: null, handlers)
    {
    }

    public ConnectorClient(Uri baseUri, ServiceClientCredentials credentials, params DelegatingHandler[] handlers)
        : this(baseUri, credentials, new HttpClientHandler(), handlers)
    {
    }

    /// <param name="baseUri">The channel's service address.</param>
    /// <param name="credentials">Signs the requests; null sends none.</param>
    /// <param name="rootHandler">Sends what the handlers pass on.</param>
    /// <param name="handlers">See each request in this order.</param>
    public ConnectorClient(Uri baseUri, ServiceClientCredentials credentials, HttpClientHandler rootHandler, params DelegatingHandler[] handlers)
        : this(baseUri, credentials, Chain(rootHandler, handlers), disposeHttpClient: true)
    {
    }

    public ConnectorClient(Uri baseUri, string microsoftAppId, string microsoftAppPassword, params DelegatingHandler[] handlers)
        : this(baseUri, new MicrosoftAppCredentials(microsoftAppId, microsoftAppPassword), handlers)
    {
    }

    /// <param name="baseUri">The channel's service address.</param>
    /// <param name="credentials">The app whose tokens sign the requests.</param>
    /// <param name="addJwtTokenRefresher">False sends the requests unsigned.</param>
    /// <param name="handlers">See each request in this order.</param>
    public ConnectorClient(Uri baseUri, MicrosoftAppCredentials credentials, bool addJwtTokenRefresher = true, params DelegatingHandler[] handlers)
        : this(baseUri, addJwtTokenRefresher ? credentials : null, handlers)
    {
    }

    /// <param name="baseUri">The channel's service address.</param>
    /// <param name="credentials">The app whose tokens sign the requests.</param>
    /// <param name="customHttpClient">Sends the requests, and is not disposed of; null makes one of the handlers.</param>
    /// <param name="addJwtTokenRefresher">False sends the requests unsigned.</param>
    /// <param name="handlers">See each request in this order, where there is no client given.</param>
    public ConnectorClient(Uri baseUri, MicrosoftAppCredentials credentials, HttpClient customHttpClient, bool addJwtTokenRefresher = true, params DelegatingHandler[] handlers)
        : this(baseUri, addJwtTokenRefresher ? credentials : null, customHttpClient ?? Chain(new HttpClientHandler(), handlers), disposeHttpClient: customHttpClient is null)
    {
    }

    /// <param name="baseUri">The channel's service address.</param>
    /// <param name="credentials">Signs the requests; null sends none.</param>
    /// <param name="httpClient">Sends the requests.</param>
    /// <param name="disposeHttpClient">Whether it goes with this client.</param>
    public ConnectorClient(Uri baseUri, ServiceClientCredentials credentials, HttpClient httpClient, bool disposeHttpClient = true)
        : this(baseUri, credentials, httpClient, disposeHttpClient, TimeProvider.System)
    {
    }

    /// <param name="timeProvider">Waits between attempts.</param>
    internal ConnectorClient(Uri baseUri, ServiceClientCredentials credentials, HttpClient httpClient, bool disposeHttpClient, TimeProvider timeProvider)
    {
        BaseUri = baseUri ?? throw new ArgumentNullException(nameof(baseUri));
        HttpClient = httpClient ?? throw new ArgumentNullException(nameof(httpClient));
        Credentials = credentials;
        _ownsHttpClient = disposeHttpClient;
        Channel = new ConnectorChannel(this, new ConnectorRetry(timeProvider));
        Conversations = new Conversations(this);
    }

    public Uri BaseUri { get; set; }

    public JsonSerializerSettings SerializationSettings => Settings;

    public JsonSerializerSettings DeserializationSettings => Settings;

    public ServiceClientCredentials Credentials { get; }

    public HttpClient HttpClient { get; }

    public virtual IAttachments Attachments => new Attachments(this);

    public virtual IConversations Conversations { get; }

    internal ConnectorChannel Channel { get; }

    private static Uri DefaultAddress => new("https://api.botframework.com");

    public void Dispose()
    {
        Dispose(true);
        GC.SuppressFinalize(this);
    }

    protected virtual void Dispose(bool disposing)
    {
        if (disposing && _ownsHttpClient)
            HttpClient.Dispose();
    }

    private static HttpClient Chain(HttpClientHandler rootHandler, DelegatingHandler[] handlers)
    {
        ArgumentNullException.ThrowIfNull(rootHandler);
        HttpMessageHandler next = rootHandler;
        foreach (var handler in handlers.Reverse())
        {
            handler.InnerHandler = next;
            next = handler;
        }

        return new HttpClient(next);
    }
}
