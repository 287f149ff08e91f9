using System.Security.Claims;
using Microsoft.IdentityModel.JsonWebTokens;

namespace Microsoft.Bot.Connector.Authentication;

/// <summary>The authentication of a bot with given options; see <see cref="ChannelAuthenticationOptions"/>.</summary>
public class ChannelAuthentication : BotFrameworkAuthentication
{
    private readonly ChannelAuthenticationOptions _options;
    private readonly ServiceClientCredentialsFactory _credentials;
    private readonly AuthenticationConfiguration _configuration;
    private readonly HttpClient _http;
    private readonly ChannelTokenValidator[] _validators;

    public ChannelAuthentication(ChannelAuthenticationOptions options, ServiceClientCredentialsFactory credentials, AuthenticationConfiguration configuration, HttpClient http)
    {
        _options = options ?? throw new ArgumentNullException(nameof(options));
        _credentials = credentials ?? throw new ArgumentNullException(nameof(credentials));
        _configuration = configuration ?? new AuthenticationConfiguration();
        _http = http ?? throw new ArgumentNullException(nameof(http));
        _validators = [.. options.Schemes().Select(scheme => new ChannelTokenValidator(AsConfigured(scheme), options.AppId, http))];
    }

    public override async Task<AuthenticateRequestResult> AuthenticateRequestAsync(Activity activity, string authHeader, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(activity);
        var identity = await _credentials.IsAuthenticationDisabledAsync(cancellationToken).ConfigureAwait(false)
            ? AnonymousFor(activity)
            : await IdentifyAsync(activity, authHeader, cancellationToken).ConfigureAwait(false);
        if (_configuration.ClaimsValidator is { } validator)
            await validator.ValidateClaimsAsync([.. identity.Claims]).ConfigureAwait(false);
        return new AuthenticateRequestResult
        {
            Audience = _options.Scope,
            ClaimsIdentity = identity,
            CallerId = await GenerateCallerIdAsync(_credentials, identity, _options.CallerId, cancellationToken).ConfigureAwait(false),
            ConnectorFactory = CreateConnectorFactory(identity),
        };
    }

    public override ConnectorFactory CreateConnectorFactory(ClaimsIdentity claimsIdentity) => new ChannelConnectorFactory(_options, _credentials, _http);

    public override string GetOriginatingAudience() => _options.Scope;

    // Without credentials the bot is somebody's development machine: it answers nobody but that machine.
    private static ClaimsIdentity AnonymousFor(Activity activity)
    {
        if (!string.IsNullOrEmpty(activity.ServiceUrl) && !ChannelConnectorFactory.IsLocal(activity.ServiceUrl))
            throw new InvalidTokenException("The bot has no app id, so it only answers to addresses on this machine. Set MicrosoftAppId to serve channels.");
        return new ClaimsIdentity([], AuthenticationConstants.AnonymousAuthType);
    }

    private ChannelTokenScheme AsConfigured(ChannelTokenScheme scheme) => scheme.IsConnector
        ? scheme with { RequiredEndorsements = _configuration.RequiredEndorsements ?? [] }
        : scheme with { Issuers = [.. scheme.Issuers, .. _configuration.ValidTokenIssuers ?? []] };

    private async Task<ClaimsIdentity> IdentifyAsync(Activity activity, string authHeader, CancellationToken cancellationToken)
    {
        const string Bearer = "Bearer ";
        if (string.IsNullOrWhiteSpace(authHeader))
            throw new UnauthorizedAccessException("The request has no authorization header.");
        if (!authHeader.StartsWith(Bearer, StringComparison.OrdinalIgnoreCase))
            throw new UnauthorizedAccessException("The authorization header holds no bearer token.");
        var token = authHeader[Bearer.Length..].Trim();
        var validator = Array.Find(_validators, one => one.Accepts(IssuerOf(token)))
            ?? throw new InvalidTokenException("The token is from an issuer that this bot does not know.");
        return await validator.ValidateAsync(token, activity, cancellationToken).ConfigureAwait(false);
    }

    // Only to choose the validator, which then checks the issuer like everything else.
    private static string IssuerOf(string token)
    {
        try
        {
            return new JsonWebToken(token).Issuer;
        }
        catch (ArgumentException)
        {
            throw new InvalidTokenException("The authorization header holds no readable token.");
        }
    }
}
