using Microsoft.Bot.Connector.Authentication;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Logging;
using Microsoft.Rest;

namespace Microsoft.Bot.Builder.Integration.AspNet.Core;

/// <summary>Credentials as the settings say: MicrosoftAppType (MultiTenant, SingleTenant, UserAssignedMSI), MicrosoftAppId, MicrosoftAppPassword, MicrosoftAppTenantId.</summary>
public class ConfigurationServiceClientCredentialFactory : ServiceClientCredentialsFactory
{
    private readonly ServiceClientCredentialsFactory _inner;

    /// <exception cref="ArgumentException">A setting is missing or unknown; the message names it.</exception>
    public ConfigurationServiceClientCredentialFactory(IConfiguration configuration, HttpClient httpClient = null, ILogger logger = null)
    {
        ArgumentNullException.ThrowIfNull(configuration);
        var type = configuration["MicrosoftAppType"];
        var appId = configuration["MicrosoftAppId"];
        var password = configuration["MicrosoftAppPassword"];
        var tenant = configuration["MicrosoftAppTenantId"];
        _inner = (string.IsNullOrWhiteSpace(type) ? "multitenant" : type.Trim().ToLowerInvariant()) switch
        {
            "multitenant" => new PasswordServiceClientCredentialFactory(appId, password, null, httpClient, logger),
            "singletenant" => new PasswordServiceClientCredentialFactory(
                Required(appId, "MicrosoftAppId", type), Required(password, "MicrosoftAppPassword", type), Required(tenant, "MicrosoftAppTenantId", type), httpClient, logger),
            "userassignedmsi" => new ManagedIdentityServiceClientCredentialsFactory(Required(appId, "MicrosoftAppId", type), httpClient, logger),
            _ => throw new ArgumentException($"MicrosoftAppType is '{type}': set it to MultiTenant, SingleTenant or UserAssignedMSI.", nameof(configuration)),
        };
    }

    public override Task<bool> IsValidAppIdAsync(string appId, CancellationToken cancellationToken) => _inner.IsValidAppIdAsync(appId, cancellationToken);

    public override Task<bool> IsAuthenticationDisabledAsync(CancellationToken cancellationToken) => _inner.IsAuthenticationDisabledAsync(cancellationToken);

    public override Task<ServiceClientCredentials> CreateCredentialsAsync(string appId, string audience, string loginEndpoint, bool validateAuthority, CancellationToken cancellationToken) =>
        _inner.CreateCredentialsAsync(appId, audience, loginEndpoint, validateAuthority, cancellationToken);

    private static string Required(string value, string name, string type) => string.IsNullOrWhiteSpace(value)
        ? throw new ArgumentException($"{name} is required for MicrosoftAppType {type}: set it.", name)
        : value;
}
