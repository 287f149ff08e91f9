namespace Microsoft.Bot.Connector.Authentication;

/// <summary>Makes clients for addresses that the bot may speak to.</summary>
internal sealed class ChannelConnectorFactory(ChannelAuthenticationOptions options, ServiceClientCredentialsFactory credentials, HttpClient http) : ConnectorFactory
{
    public static bool IsLocal(string serviceUrl) => Uri.TryCreate(serviceUrl, UriKind.Absolute, out var address) && IsLocal(address);

    /// <exception cref="InvalidOperationException">The address is not one that replies may go to.</exception>
    public override async Task<IConnectorClient> CreateAsync(string serviceUrl, string audience, CancellationToken cancellationToken)
    {
        if (!Uri.TryCreate(serviceUrl, UriKind.Absolute, out var address))
            throw new InvalidOperationException("The activity has no service address that replies could go to.");
        if (await credentials.IsAuthenticationDisabledAsync(cancellationToken).ConfigureAwait(false))
        {
            return IsLocal(address)
                ? new ConnectorClient(address, null, http, disposeHttpClient: false, options.TimeProvider)
                : throw new InvalidOperationException("The bot has no app id, so replies only go to addresses on this machine. Set MicrosoftAppId to serve channels.");
        }

        if (!options.ServiceAddresses.IsAllowed(address))
            throw new InvalidOperationException($"Replies may not go to '{address.Host}'. If that is a channel of yours, add the host to AllowedServiceHosts.");
        var signer = await credentials.CreateCredentialsAsync(options.AppId, audience, options.LoginAddress, true, cancellationToken).ConfigureAwait(false);
        return new ConnectorClient(address, signer, http, disposeHttpClient: false, options.TimeProvider);
    }

    private static bool IsLocal(Uri address) => address.IsLoopback && (address.Scheme == Uri.UriSchemeHttp || address.Scheme == Uri.UriSchemeHttps);
}
