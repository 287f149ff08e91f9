namespace Microsoft.Bot.Connector.Authentication;

/// <summary>A source of tokens that keeps them until shortly before they expire.</summary>
public interface IAuthenticator
{
    /// <param name="forceRefresh">Asks for a new token though the kept one is still good.</param>
    Task<AuthenticatorResult> GetTokenAsync(bool forceRefresh = false);
}
