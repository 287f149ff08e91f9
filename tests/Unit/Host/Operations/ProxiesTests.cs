using System.Net;
using BackPainBot.Host.Operations;

namespace BackPainBot.UnitTests.Host.Operations;

public sealed class ProxiesTests
{
    [Theory]
    [InlineData("10.0.0.0/8", "10.9.8.7", true)]
    [InlineData("10.0.0.7", "10.0.0.7", true)]
    [InlineData("10.0.0.7", "10.0.0.8", false)]
    [InlineData("fd00::/8", "fd00::1", true)]
    public void A_proxy_is_an_address_or_a_network(string setting, string address, bool holds) => Assert.Equal(holds, Proxies.Parse(setting)!.Value.Contains(IPAddress.Parse(address)));

    [Theory]
    [InlineData("proxy.example.org")]
    [InlineData("10.0.0.0/99")]
    public void A_name_or_nonsense_is_neither(string setting) => Assert.Null(Proxies.Parse(setting));
}
