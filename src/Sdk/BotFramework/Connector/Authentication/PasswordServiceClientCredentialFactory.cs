using System.Collections.Concurrent;
using Microsoft.Extensions.Logging;
using Microsoft.Rest;

namespace Microsoft.Bot.Connector.Authentication;

/// <summary>Credentials of an app id and secret. Without an app id authentication is off.</summary>
public class PasswordServiceClientCredentialFactory : ServiceClientCredentialsFactory
{
    private readonly ConcurrentDictionary<(string Authority, string Audience), ServiceClientCredentials> _made = new();
    private readonly HttpClient _http;
    private readonly ILogger _logger;

    public PasswordServiceClientCredentialFactory()
    {
    }

    public PasswordServiceClientCredentialFactory(string appId, string password, string tenantId = null, HttpClient httpClient = null, ILogger logger = null)
    {
        AppId = appId;
        Password = password;
        TenantId = tenantId;
        _http = httpClient;
        _logger = logger;
    }

    public string AppId { get; set; }

    public string Password { get; set; }

    /// <summary>The bot's own tenant; without one the old multi-tenant authority is used.</summary>
    public string TenantId { get; }

    public override Task<bool> IsValidAppIdAsync(string appId, CancellationToken cancellationToken) =>
        Task.FromResult(!string.IsNullOrEmpty(AppId) && string.Equals(appId, AppId, StringComparison.OrdinalIgnoreCase));

    public override Task<bool> IsAuthenticationDisabledAsync(CancellationToken cancellationToken) => Task.FromResult(string.IsNullOrEmpty(AppId));

    public override Task<ServiceClientCredentials> CreateCredentialsAsync(string appId, string audience, string loginEndpoint, bool validateAuthority, CancellationToken cancellationToken)
    {
        if (string.IsNullOrEmpty(AppId))
            return Task.FromResult<ServiceClientCredentials>(null);
        var authority = string.IsNullOrEmpty(TenantId) ? loginEndpoint : $"https://login.microsoftonline.com/{TenantId}";
        var made = _made.GetOrAdd(
            (authority, audience),
            static (key, made) => new AuthorityAppCredentials(made.Self, key.Authority, key.Audience, made.Validate),
            (Self: this, Validate: validateAuthority));
        return Task.FromResult(made);
    }

    // The public cloud's, another cloud's or the bot's own tenant's authority, as the caller says.
    private sealed class AuthorityAppCredentials(PasswordServiceClientCredentialFactory factory, string authority, string audience, bool validateAuthority)
        : MicrosoftAppCredentials(factory.AppId, factory.Password, factory.TenantId, factory._http, factory._logger, audience)
    {
        public override string OAuthEndpoint => authority;

        public override bool ValidateAuthority => validateAuthority;
    }
}
