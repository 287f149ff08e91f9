using System.Net;
using BackPainBot.Host.Settings;
using Microsoft.AspNetCore.HttpOverrides;

namespace BackPainBot.Host.Operations;

/// <summary>Takes a caller's address and scheme from the proxy in front, if the proxy is one that the settings name.</summary>
internal static class Proxies
{
    public static IApplicationBuilder UseProxies(this IApplicationBuilder app, BotSettings settings)
    {
        // Loopback is trusted by the options' own default: a proxy on the same machine.
        var options = new ForwardedHeadersOptions { ForwardedHeaders = ForwardedHeaders.XForwardedFor | ForwardedHeaders.XForwardedProto };
        foreach (var network in settings.Proxies)
        {
            options.KnownIPNetworks.Add(Parse(network)!.Value);
        }

        return app.UseForwardedHeaders(options);
    }

    /// <summary>An address or a network in CIDR notation; null if it is neither.</summary>
    public static System.Net.IPNetwork? Parse(string text)
    {
        if (System.Net.IPNetwork.TryParse(text, out var network))
        {
            return network;
        }

        return IPAddress.TryParse(text, out var address) ? new System.Net.IPNetwork(address, address.GetAddressBytes().Length * 8) : null;
    }
}
