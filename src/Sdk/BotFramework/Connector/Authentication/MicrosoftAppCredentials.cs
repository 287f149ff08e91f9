namespace Microsoft.Bot.Connector.Authentication;

/// <summary>An app id and its secret; without an id requests go unsigned.</summary>
public class MicrosoftAppCredentials : AppCredentials
{
    public static readonly MicrosoftAppCredentials Empty = new(null, null);

    private readonly Lazy<ClientSecretAppCredentials> _signer;

    public MicrosoftAppCredentials(string appId, string password)
    {
        MicrosoftAppId = appId;
        MicrosoftAppPassword = password;
        var authority = new Uri(AuthenticationConstants.ToChannelFromBotLoginUrlTemplate.Replace("{0}", AuthenticationConstants.DefaultChannelAuthTenant, StringComparison.Ordinal));
        _signer = new(() => new ClientSecretAppCredentials(MicrosoftAppId, MicrosoftAppPassword, authority, TokenScope.Of(AuthenticationConstants.ToChannelFromBotOAuthScope)));
    }

    public string MicrosoftAppPassword { get; set; }

    public override Task<string> GetTokenAsync(CancellationToken cancellationToken = default) =>
        string.IsNullOrEmpty(MicrosoftAppId) ? Task.FromResult<string>(null) : _signer.Value.GetTokenAsync(cancellationToken);
}
