using System.Globalization;
using System.Net.Http.Headers;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Rest;

namespace Microsoft.Bot.Connector.Authentication;

/// <summary>Signs requests with a bearer token of the bot's own.</summary>
public abstract class AppCredentials : ServiceClientCredentials
{
    private readonly Lazy<IAuthenticator> _authenticator;
    private readonly string _oAuthScope;

    /// <param name="channelAuthTenant">The bot's own tenant; null is the channels' shared one.</param>
    /// <param name="customHttpClient">Fetches the tokens; null leaves it to the token library.</param>
    /// <param name="logger">For messages; null keeps none.</param>
    public AppCredentials(string channelAuthTenant = null, HttpClient customHttpClient = null, ILogger logger = null)
        : this(channelAuthTenant, customHttpClient, logger, null)
    {
    }

    /// <param name="channelAuthTenant">The bot's own tenant; null is the channels' shared one.</param>
    /// <param name="customHttpClient">Fetches the tokens; null leaves it to the token library.</param>
    /// <param name="logger">For messages; null keeps none.</param>
    /// <param name="oAuthScope">The audience of the tokens; null is the channels'.</param>
    public AppCredentials(string channelAuthTenant, HttpClient customHttpClient, ILogger logger, string oAuthScope)
    {
        ChannelAuthTenant = channelAuthTenant;
        CustomHttpClient = customHttpClient;
        Logger = logger ?? NullLogger.Instance;
        _oAuthScope = oAuthScope;
        _authenticator = new(() => BuildIAuthenticator().Value);
    }

    /// <summary>The bot's app id; without one requests go unsigned.</summary>
    public string MicrosoftAppId { get; set; }

    /// <summary>The tenant that issues the tokens.</summary>
    /// <exception cref="ArgumentException">Set to what makes no address.</exception>
    public string ChannelAuthTenant
    {
        get => string.IsNullOrEmpty(AuthTenant) ? DefaultChannelAuthTenant : AuthTenant;
        set => AuthTenant = string.IsNullOrEmpty(value) || Uri.IsWellFormedUriString(EndpointOf(value), UriKind.Absolute)
            ? value
            : throw new ArgumentException($"'{value}' is not a tenant: give its id or its domain name.", nameof(value));
    }

    public virtual string OAuthEndpoint => EndpointOf(ChannelAuthTenant);

    public virtual bool ValidateAuthority => true;

    public virtual string OAuthScope => string.IsNullOrEmpty(_oAuthScope) ? ToChannelFromBotOAuthScope : _oAuthScope;

    protected string AuthTenant { get; set; }

    protected HttpClient CustomHttpClient { get; set; }

    protected ILogger Logger { get; set; }

    protected virtual string DefaultChannelAuthTenant => AuthenticationConstants.DefaultChannelAuthTenant;

    protected virtual string ToChannelFromBotOAuthScope => AuthenticationConstants.ToChannelFromBotOAuthScope;

    protected virtual string ToChannelFromBotLoginUrlTemplate => AuthenticationConstants.ToChannelFromBotLoginUrlTemplate;

    /// <summary>The token to sign with, or null where there is no app id.</summary>
    public virtual async Task<string> GetTokenAsync(bool forceRefresh = false) =>
        IsAnonymous ? null : (await _authenticator.Value.GetTokenAsync(forceRefresh).ConfigureAwait(false)).AccessToken;

    public override async Task ProcessHttpRequestAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(request);
        if (await GetTokenAsync().WaitAsync(cancellationToken).ConfigureAwait(false) is { Length: > 0 } token)
            request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", token);
        await base.ProcessHttpRequestAsync(request, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Made once, when the first token is needed.</summary>
    protected abstract Lazy<IAuthenticator> BuildIAuthenticator();

    private bool IsAnonymous => string.IsNullOrEmpty(MicrosoftAppId) || MicrosoftAppId == AuthenticationConstants.AnonymousSkillAppId;

    private string EndpointOf(string tenant) => string.Format(CultureInfo.InvariantCulture, ToChannelFromBotLoginUrlTemplate, tenant);
}
