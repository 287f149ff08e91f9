namespace Microsoft.Bot.Connector.Authentication;

/// <summary>Who the bot is and whom it trusts. The defaults are the public cloud's.</summary>
public sealed class ChannelAuthenticationOptions
{
    /// <summary>The bot's app id; without one the bot only serves its own machine.</summary>
    public string AppId { get; set; }

    public string TokenIssuer { get; set; } = AuthenticationConstants.ToBotFromChannelTokenIssuer;

    /// <summary>Where the signing keys are described; HTTPS unless it is this machine.</summary>
    public string MetadataAddress { get; set; } = AuthenticationConstants.ToBotFromChannelOpenIdMetadataUrl;

    /// <summary>The audience of outgoing tokens.</summary>
    public string Scope { get; set; } = AuthenticationConstants.ToChannelFromBotOAuthScope;

    /// <summary>The authority for an old multi-tenant bot.</summary>
    public string LoginAddress { get; set; } = "https://login.microsoftonline.com/botframework.com";

    /// <summary>What activities of the channels are marked with.</summary>
    public string CallerId { get; set; } = CallerIdConstants.PublicAzureChannel;

    public ServiceAddressPolicy ServiceAddresses { get; set; } = new();

    /// <summary>App ids that may call with tokens of Entra itself; none, so off, by default.</summary>
    public string[] EntraCallers { get; set; } = [];

    /// <summary>The tenant whose tokens those callers bring.</summary>
    public string EntraTenantId { get; set; }

    public TimeProvider TimeProvider { get; set; } = TimeProvider.System;

    internal IEnumerable<ChannelTokenScheme> Schemes()
    {
        yield return new ChannelTokenScheme { MetadataAddress = MetadataAddress, Issuers = [TokenIssuer], IsConnector = true };
        if (EntraCallers.Length == 0)
            yield break;
        if (string.IsNullOrEmpty(EntraTenantId))
            throw new InvalidOperationException("EntraCallers lets apps in by tokens of their tenant: set EntraTenantId, too.");
        yield return new ChannelTokenScheme
        {
            MetadataAddress = $"https://login.microsoftonline.com/{EntraTenantId}/v2.0/.well-known/openid-configuration",
            Issuers = [$"https://login.microsoftonline.com/{EntraTenantId}/v2.0", $"https://sts.windows.net/{EntraTenantId}/"],
            IsConnector = false,
            AllowedCallers = EntraCallers,
        };
    }
}
