using System.Security.Claims;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Protocols;
using Microsoft.IdentityModel.Protocols.OpenIdConnect;
using Microsoft.IdentityModel.Tokens;

namespace Microsoft.Bot.Connector.Authentication;

/// <summary>Validates tokens of one scheme with keys from its OpenID metadata, which are kept and fetched again when a key is unknown.</summary>
internal sealed class ChannelTokenValidator
{
    private static readonly TimeSpan Skew = TimeSpan.FromMinutes(5);
    private static readonly TimeSpan RefreshPatience = TimeSpan.FromSeconds(3);
    private static readonly string[] Algorithms = [SecurityAlgorithms.RsaSha256, SecurityAlgorithms.RsaSha384, SecurityAlgorithms.RsaSha512];

    private readonly ChannelTokenScheme _scheme;
    private readonly string _appId;
    private readonly ConfigurationManager<OpenIdConnectConfiguration> _metadata;
    private readonly JsonWebTokenHandler _handler = new() { MapInboundClaims = false };

    public ChannelTokenValidator(ChannelTokenScheme scheme, string appId, HttpClient http)
    {
        _scheme = scheme;
        _appId = appId;
        var retriever = new HttpDocumentRetriever(http) { RequireHttps = !new Uri(scheme.MetadataAddress).IsLoopback };
        _metadata = new ConfigurationManager<OpenIdConnectConfiguration>(scheme.MetadataAddress, new OpenIdConnectConfigurationRetriever(), retriever)
        {
            AutomaticRefreshInterval = TimeSpan.FromHours(24),
            RefreshInterval = TimeSpan.FromMinutes(1),
        };
    }

    public bool Accepts(string issuer) => _scheme.Issuers.Contains(issuer, StringComparer.Ordinal);

    /// <exception cref="InvalidTokenException">The token will not do.</exception>
    public async Task<ClaimsIdentity> ValidateAsync(string token, Activity activity, CancellationToken cancellationToken)
    {
        var configuration = await _metadata.GetConfigurationAsync(cancellationToken).ConfigureAwait(false);
        var result = await CheckAsync(token, configuration).ConfigureAwait(false);
        if (result.Exception is SecurityTokenSignatureKeyNotFoundException && await RefreshAsync(configuration, cancellationToken).ConfigureAwait(false) is { } newer)
        {
            configuration = newer;
            result = await CheckAsync(token, configuration).ConfigureAwait(false);
        }

        if (!result.IsValid)
            throw new InvalidTokenException($"The token was refused: {result.Exception.GetType().Name}.");
        var identity = result.ClaimsIdentity;
        if (_scheme.IsConnector)
            RequireChannel(identity, (JsonWebToken)result.SecurityToken, configuration, activity);
        else
            RequireCaller(identity);
        return identity;
    }

    private void RequireChannel(ClaimsIdentity identity, JsonWebToken token, OpenIdConnectConfiguration configuration, Activity activity)
    {
        if (string.IsNullOrEmpty(activity.ChannelId))
            throw new InvalidTokenException("The activity names no channel, so no key can be endorsed for it.");
        var endorsements = KeyEndorsements.Of(configuration, token.Kid);
        if (!endorsements.Contains(activity.ChannelId))
            throw new InvalidTokenException("The signing key is not endorsed for the activity's channel.");
        if (!endorsements.IsSupersetOf(_scheme.RequiredEndorsements))
            throw new InvalidTokenException("The signing key lacks an endorsement that this bot requires.");
        var bound = identity.FindFirst(AuthenticationConstants.ServiceUrlClaim)?.Value;
        if (string.IsNullOrEmpty(bound) || !string.Equals(bound, activity.ServiceUrl, StringComparison.Ordinal))
            throw new InvalidTokenException("The token was issued for another service address than the activity's.");
    }

    private Task<TokenValidationResult> CheckAsync(string token, OpenIdConnectConfiguration configuration) => _handler.ValidateTokenAsync(token, new TokenValidationParameters
    {
        ValidIssuers = _scheme.Issuers,
        ValidAudience = _appId,
        IssuerSigningKeys = configuration.SigningKeys,
        ValidAlgorithms = Algorithms,
        ClockSkew = Skew,
        RequireSignedTokens = true,
        RequireExpirationTime = true,
    });

    private void RequireCaller(ClaimsIdentity identity)
    {
        var caller = identity.FindFirst(AuthenticationConstants.AuthorizedParty)?.Value ?? identity.FindFirst(AuthenticationConstants.AppIdClaim)?.Value;
        if (!_scheme.AllowedCallers.Contains(caller, StringComparer.OrdinalIgnoreCase))
            throw new InvalidTokenException("The calling app is not on the list of allowed callers.");
    }

    // The manager fetches in the background and at most once a minute, so strangers' tokens cannot make it fetch for ever.
    private async Task<OpenIdConnectConfiguration> RefreshAsync(OpenIdConnectConfiguration old, CancellationToken cancellationToken)
    {
        _metadata.RequestRefresh();
        for (var waited = TimeSpan.Zero; waited < RefreshPatience; waited += TimeSpan.FromMilliseconds(50))
        {
            var current = await _metadata.GetConfigurationAsync(cancellationToken).ConfigureAwait(false);
            if (!ReferenceEquals(current, old))
                return current;
            await Task.Delay(50, cancellationToken).ConfigureAwait(false);
        }

        return null;
    }
}
