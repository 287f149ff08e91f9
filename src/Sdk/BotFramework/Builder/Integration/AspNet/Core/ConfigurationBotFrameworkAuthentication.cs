using System.Security.Claims;
using Microsoft.Bot.Connector.Authentication;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Logging;

namespace Microsoft.Bot.Builder.Integration.AspNet.Core;

/// <summary>The bot's authentication as the settings say; see the constants for their names.</summary>
public class ConfigurationBotFrameworkAuthentication : BotFrameworkAuthentication
{
    private static readonly Lazy<HttpClient> Shared = new(() => new HttpClient(new SocketsHttpHandler
    {
        PooledConnectionLifetime = TimeSpan.FromMinutes(5),
        AllowAutoRedirect = false,
        UseCookies = false,
    })
    {
        Timeout = TimeSpan.FromSeconds(30),
    });

    private readonly ChannelAuthentication _inner;

    public ConfigurationBotFrameworkAuthentication(
        IConfiguration configuration,
        ServiceClientCredentialsFactory credentialsFactory = null,
        AuthenticationConfiguration authConfiguration = null,
        IHttpClientFactory httpClientFactory = null,
        ILogger logger = null)
    {
        ArgumentNullException.ThrowIfNull(configuration);
        _inner = new ChannelAuthentication(
            ReadOptions(configuration),
            credentialsFactory ?? new ConfigurationServiceClientCredentialFactory(configuration, logger: logger),
            authConfiguration,
            httpClientFactory?.CreateClient("Microsoft.Bot.Connector") ?? Shared.Value);
    }

    public override Task<AuthenticateRequestResult> AuthenticateRequestAsync(Activity activity, string authHeader, CancellationToken cancellationToken) =>
        _inner.AuthenticateRequestAsync(activity, authHeader, cancellationToken);

    public override ConnectorFactory CreateConnectorFactory(ClaimsIdentity claimsIdentity) => _inner.CreateConnectorFactory(claimsIdentity);

    public override string GetOriginatingAudience() => _inner.GetOriginatingAudience();

    private static ChannelAuthenticationOptions ReadOptions(IConfiguration configuration)
    {
        var options = new ChannelAuthenticationOptions
        {
            AppId = configuration["MicrosoftAppId"],
            EntraCallers = List(configuration, "EntraCallers"),
            EntraTenantId = configuration["EntraTenantId"] ?? configuration["MicrosoftAppTenantId"],
            ServiceAddresses = new ServiceAddressPolicy(List(configuration, "AllowedServiceHosts")),
        };
        if (configuration["ChannelService"] is { } cloud && cloud.Contains("botframework.azure.us", StringComparison.OrdinalIgnoreCase))
        {
            options.TokenIssuer = AuthenticationConstants.GovernmentToBotFromChannelTokenIssuer;
            options.MetadataAddress = AuthenticationConstants.GovernmentToBotFromChannelOpenIdMetadataUrl;
            options.Scope = AuthenticationConstants.GovernmentToChannelFromBotOAuthScope;
            options.LoginAddress = AuthenticationConstants.GovernmentToChannelFromBotLoginUrl;
            options.CallerId = CallerIdConstants.USGovChannel;
        }

        options.TokenIssuer = configuration["ToBotFromChannelTokenIssuer"] ?? options.TokenIssuer;
        options.MetadataAddress = configuration["ToBotFromChannelOpenIdMetadataUrl"] ?? options.MetadataAddress;
        options.Scope = configuration["ToChannelFromBotOAuthScope"] ?? options.Scope;
        options.LoginAddress = configuration["ToChannelFromBotLoginUrl"] ?? options.LoginAddress;
        options.CallerId = configuration["CallerId"] ?? options.CallerId;
        return options;
    }

    private static string[] List(IConfiguration configuration, string name) =>
        [.. configuration.GetSection(name).GetChildren().Select(child => child.Value).Where(value => !string.IsNullOrWhiteSpace(value))];
}
