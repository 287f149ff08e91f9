using System.Text.Json;
using System.Text.Json.Serialization;
using Newtonsoft.Json.Linq;

namespace Microsoft.Bot.Schema;

/// <summary>A user's token.</summary>
public class TokenResponse : IWireObject
{
    private ExtensionBag _extension;

    public TokenResponse()
    {
    }

    public TokenResponse(
        string channelId = default,
        string connectionName = default,
        string token = default,
        string expiration = default)
    {
        ChannelId = channelId;
        ConnectionName = connectionName;
        Token = token;
        Expiration = expiration;
    }

    public string ChannelId { get; set; }

    public string ConnectionName { get; set; }

    public string Token { get; set; }

    public string Expiration { get; set; }

    /// <summary>Fields of the wire that have no member of their own; they go back out as they came.</summary>
    [System.Text.Json.Serialization.JsonIgnore]
    [Newtonsoft.Json.JsonExtensionData(ReadData = true, WriteData = true)]
    public JObject Properties { get => _extension.Object; set => _extension.Object = value; }

    [JsonInclude]
    [System.Text.Json.Serialization.JsonExtensionData]
    [Newtonsoft.Json.JsonIgnore]
    internal Dictionary<string, JsonElement> WireExtension { get => _extension.Wire; set => _extension.Wire = value; }
}
