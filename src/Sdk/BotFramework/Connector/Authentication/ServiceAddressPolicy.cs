namespace Microsoft.Bot.Connector.Authentication;

/// <summary>
/// Where replies and the bot's own token may go. Service addresses come in with activities, so without this anybody who gets one
/// accepted could have the bot call, and hand its token to, a place of their choice.
/// </summary>
public sealed class ServiceAddressPolicy
{
    private static readonly string[] Hosts = ["smba.trafficmanager.net", "teams.microsoft.com", "smba.infra.gov.teams.microsoft.us"];
    private static readonly string[] Domains = [".botframework.com", ".botframework.us", ".botframework.azure.us", ".teams.microsoft.com", ".teams.microsoft.us"];

    private readonly HashSet<string> _more;

    /// <param name="moreHosts">Host names besides the Connector's own, without scheme or path.</param>
    /// <exception cref="ArgumentException">One of them is no host name.</exception>
    public ServiceAddressPolicy(IEnumerable<string> moreHosts = null)
    {
        _more = new HashSet<string>(moreHosts ?? [], StringComparer.OrdinalIgnoreCase);
        var wrong = _more.FirstOrDefault(host => Uri.CheckHostName(host) == UriHostNameType.Unknown);
        if (wrong is not null)
            throw new ArgumentException($"'{wrong}' is no host name: give the host alone, as in 'connector.example.org'.", nameof(moreHosts));
    }

    /// <summary>Whether a bot with credentials may speak there: over HTTPS, to a known host.</summary>
    public bool IsAllowed(Uri address)
    {
        ArgumentNullException.ThrowIfNull(address);
        if (address.Scheme != Uri.UriSchemeHttps && !(address.IsLoopback && _more.Contains(address.Host)))
            return false;
        return _more.Contains(address.Host)
            || Hosts.Contains(address.Host, StringComparer.OrdinalIgnoreCase)
            || Array.Exists(Domains, domain => address.Host.EndsWith(domain, StringComparison.OrdinalIgnoreCase));
    }
}
