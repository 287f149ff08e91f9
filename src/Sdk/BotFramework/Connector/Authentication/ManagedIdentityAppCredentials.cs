using Azure.Core;
using Azure.Core.Pipeline;
using Azure.Identity;
using Microsoft.Extensions.Logging;

namespace Microsoft.Bot.Connector.Authentication;

/// <summary>Tokens for the identity that the host itself has in Azure; there is no secret.</summary>
internal sealed class ManagedIdentityAppCredentials : AppCredentials
{
    public ManagedIdentityAppCredentials(string appId, string oAuthScope, HttpClient customHttpClient, ILogger logger)
        : base(null, customHttpClient, logger, oAuthScope) => MicrosoftAppId = appId;

    protected override Lazy<IAuthenticator> BuildIAuthenticator() => new(() => new Authenticator(MicrosoftAppId, TokenScope.Of(OAuthScope), CustomHttpClient));

    private sealed class Authenticator : IAuthenticator
    {
        private readonly ManagedIdentityCredential _identity;
        private readonly TokenRequestContext _request;

        public Authenticator(string appId, string scope, HttpClient http)
        {
            var options = new ManagedIdentityCredentialOptions(ManagedIdentityId.FromUserAssignedClientId(appId));
            if (http is not null)
                options.Transport = new HttpClientTransport(http);
            _identity = new ManagedIdentityCredential(options);
            _request = new TokenRequestContext([scope]);
        }

        // The library keeps the token and renews it by itself; there is no way to make it do so sooner.
        public async Task<AuthenticatorResult> GetTokenAsync(bool forceRefresh)
        {
            var token = await _identity.GetTokenAsync(_request, CancellationToken.None).ConfigureAwait(false);
            return new AuthenticatorResult { AccessToken = token.Token, ExpiresOn = token.ExpiresOn };
        }
    }
}
