namespace Microsoft.Bot.Schema;

/// <summary>Whether a user has a token for a connection.</summary>
public class TokenStatus : IWireObject
{
    public TokenStatus()
    {
    }

    public TokenStatus(
        string channelId = default,
        string connectionName = default,
        bool? hasToken = default,
        string serviceProviderDisplayName = default)
    {
        ChannelId = channelId;
        ConnectionName = connectionName;
        HasToken = hasToken;
        ServiceProviderDisplayName = serviceProviderDisplayName;
    }

    public string ChannelId { get; set; }

    public string ConnectionName { get; set; }

    public bool? HasToken { get; set; }

    public string ServiceProviderDisplayName { get; set; }
}
