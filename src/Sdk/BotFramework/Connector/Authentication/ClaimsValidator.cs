using System.Security.Claims;

namespace Microsoft.Bot.Connector.Authentication;

/// <summary>A check of the bot's own; throws <see cref="UnauthorizedAccessException"/> to refuse.</summary>
public abstract class ClaimsValidator
{
    public abstract Task ValidateClaimsAsync(IList<Claim> claims);
}
