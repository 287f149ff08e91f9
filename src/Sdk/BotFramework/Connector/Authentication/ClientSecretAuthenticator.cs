using Microsoft.Identity.Client;

namespace Microsoft.Bot.Connector.Authentication;

/// <summary>Tokens for an app id and secret.</summary>
internal sealed class ClientSecretAuthenticator : IAuthenticator
{
    private readonly IConfidentialClientApplication _application;
    private readonly string[] _scopes;

    public ClientSecretAuthenticator(string appId, string secret, Uri authority, bool validateAuthority, string scope, HttpClient http)
    {
        _scopes = [scope];
        var builder = ConfidentialClientApplicationBuilder.Create(appId).WithClientSecret(secret).WithAuthority(authority, validateAuthority);
        if (http is not null)
            builder = builder.WithHttpClientFactory(new OneClient(http));
        _application = builder.Build();
    }

    public async Task<AuthenticatorResult> GetTokenAsync(bool forceRefresh)
    {
        var result = await _application.AcquireTokenForClient(_scopes).WithForceRefresh(forceRefresh).ExecuteAsync().ConfigureAwait(false);
        return new AuthenticatorResult { AccessToken = result.AccessToken, ExpiresOn = result.ExpiresOn };
    }

    private sealed class OneClient(HttpClient http) : IMsalHttpClientFactory
    {
        public HttpClient GetHttpClient() => http;
    }
}
