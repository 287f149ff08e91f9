using Microsoft.Identity.Client;

namespace Microsoft.Bot.Connector.Authentication;

/// <summary>Tokens for an app id and secret.</summary>
internal sealed class ClientSecretAppCredentials : AppCredentials
{
    private readonly IConfidentialClientApplication _application;
    private readonly string[] _scopes;

    public ClientSecretAppCredentials(string appId, string secret, Uri authority, string scope)
    {
        MicrosoftAppId = appId;
        _scopes = [scope];
        _application = ConfidentialClientApplicationBuilder.Create(appId).WithClientSecret(secret).WithAuthority(authority).Build();
    }

    public override async Task<string> GetTokenAsync(CancellationToken cancellationToken) =>
        (await _application.AcquireTokenForClient(_scopes).ExecuteAsync(cancellationToken).ConfigureAwait(false)).AccessToken;
}
