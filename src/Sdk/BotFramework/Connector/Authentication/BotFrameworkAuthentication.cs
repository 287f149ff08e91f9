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
}
