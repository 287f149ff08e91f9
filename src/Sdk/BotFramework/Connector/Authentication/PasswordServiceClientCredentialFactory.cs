using System.Collections.Concurrent;
using Microsoft.Rest;

namespace Microsoft.Bot.Connector.Authentication;

/// <summary>Credentials of an app id and secret. Without an app id authentication is off.</summary>
public class PasswordServiceClientCredentialFactory : ServiceClientCredentialsFactory
{
    private readonly ConcurrentDictionary<(string, string), ServiceClientCredentials> _made = new();

    public PasswordServiceClientCredentialFactory()
    {
    }

    public PasswordServiceClientCredentialFactory(string appId, string password, string tenantId = null)
    {
        AppId = appId;
        Password = password;
        TenantId = tenantId;
    }

    public string AppId { get; set; }

    public string Password { get; set; }

    /// <summary>The bot's own tenant; without one the old multi-tenant authority is used.</summary>
    public string TenantId { get; set; }

    public override Task<bool> IsValidAppIdAsync(string appId, CancellationToken cancellationToken) =>
        Task.FromResult(!string.IsNullOrEmpty(AppId) && string.Equals(appId, AppId, StringComparison.OrdinalIgnoreCase));

    public override Task<bool> IsAuthenticationDisabledAsync(CancellationToken cancellationToken) => Task.FromResult(string.IsNullOrEmpty(AppId));

    public override Task<ServiceClientCredentials> CreateCredentialsAsync(string appId, string audience, string loginEndpoint, bool validateAuthority, CancellationToken cancellationToken)
    {
        if (string.IsNullOrEmpty(AppId))
            return Task.FromResult<ServiceClientCredentials>(null);
        var authority = string.IsNullOrEmpty(TenantId) ? loginEndpoint : $"https://login.microsoftonline.com/{TenantId}";
        var made = _made.GetOrAdd((authority, audience), static (key, self) => self.Create(key.Item1, key.Item2), this);
        return Task.FromResult(made);
    }

    private ClientSecretAppCredentials Create(string authority, string audience) => new(AppId, Password, new Uri(authority), TokenScope.Of(audience));
}
