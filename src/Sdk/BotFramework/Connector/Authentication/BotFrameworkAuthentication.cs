using System.Security.Claims;

namespace Microsoft.Bot.Connector.Authentication;

/// <summary>Says who calls, and makes the clients to answer them.</summary>
public abstract class BotFrameworkAuthentication
{
    /// <exception cref="UnauthorizedAccessException">The caller is not who it should be.</exception>
    public abstract Task<AuthenticateRequestResult> AuthenticateRequestAsync(Activity activity, string authHeader, CancellationToken cancellationToken);

    public abstract ConnectorFactory CreateConnectorFactory(ClaimsIdentity claimsIdentity);

    public virtual Task<ClaimsIdentity> AuthenticateChannelRequestAsync(string authHeader, CancellationToken cancellationToken) => throw new NotSupportedException();

    /// <summary>The audience of tokens for proactive messages.</summary>
    public virtual string GetOriginatingAudience() => throw new NotSupportedException();

    /// <summary>Where an activity came from: another bot by its app id, or else the channels of <paramref name="callerId"/>; null where authentication is off.</summary>
    protected async Task<string> GenerateCallerIdAsync(ServiceClientCredentialsFactory credentialFactory, ClaimsIdentity claimsIdentity, string callerId, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(credentialFactory);
        ArgumentNullException.ThrowIfNull(claimsIdentity);
        if (await credentialFactory.IsAuthenticationDisabledAsync(cancellationToken).ConfigureAwait(false))
            return null;
        return SkillValidation.IsSkillClaim(claimsIdentity.Claims)
            ? CallerIdConstants.BotToBotPrefix + SkillValidation.CallerOf(claimsIdentity.Claims)
            : callerId;
    }
}
