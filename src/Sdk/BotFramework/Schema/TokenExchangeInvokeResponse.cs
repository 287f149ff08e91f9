using System.Text.Json;
using System.Text.Json.Serialization;
using Newtonsoft.Json.Linq;

namespace Microsoft.Bot.Schema;

/// <summary>The answer to a token exchange.</summary>
public class TokenExchangeInvokeResponse : IWireObject
{
    private ExtensionBag _extension;

    public string Id { get; set; }

    public string ConnectionName { get; set; }

    public string FailureDetail { get; set; }

    /// <summary>Fields of the wire that have no member of their own; they go back out as they came.</summary>
    [System.Text.Json.Serialization.JsonIgnore]
    [Newtonsoft.Json.JsonExtensionData(ReadData = true, WriteData = true)]
    public JObject Properties { get => _extension.Object; set => _extension.Object = value; }

    [JsonInclude]
    [System.Text.Json.Serialization.JsonExtensionData]
    [Newtonsoft.Json.JsonIgnore]
    internal Dictionary<string, JsonElement> WireExtension { get => _extension.Wire; set => _extension.Wire = value; }
}
