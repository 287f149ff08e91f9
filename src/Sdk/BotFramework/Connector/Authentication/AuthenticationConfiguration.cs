namespace Microsoft.Bot.Connector.Authentication;

/// <summary>What is asked of callers beyond a valid token.</summary>
public class AuthenticationConfiguration
{
    /// <summary>Endorsements that a signing key must have besides that of the channel.</summary>
    public string[] RequiredEndorsements { get; set; } = [];

    public virtual ClaimsValidator ClaimsValidator { get; set; }

    /// <summary>Issuers of Entra tokens that are taken from allowed callers besides those of the bot's own tenant.</summary>
    public IEnumerable<string> ValidTokenIssuers { get; set; }
}
