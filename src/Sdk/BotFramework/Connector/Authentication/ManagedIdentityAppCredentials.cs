using Azure.Core;
using Azure.Identity;

namespace Microsoft.Bot.Connector.Authentication;

/// <summary>Tokens for the identity that the host itself has in Azure; there is no secret.</summary>
internal sealed class ManagedIdentityAppCredentials : AppCredentials
{
    private readonly ManagedIdentityCredential _identity;
    private readonly TokenRequestContext _request;

    public ManagedIdentityAppCredentials(string appId, string scope)
    {
        MicrosoftAppId = appId;
        _identity = new ManagedIdentityCredential(ManagedIdentityId.FromUserAssignedClientId(appId));
        _request = new TokenRequestContext([scope]);
    }

    public override async Task<string> GetTokenAsync(CancellationToken cancellationToken) =>
        (await _identity.GetTokenAsync(_request, cancellationToken).ConfigureAwait(false)).Token;
}
