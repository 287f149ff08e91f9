using System.Text.Json;
using System.Text.Json.Serialization;
using Newtonsoft.Json.Linq;

namespace Microsoft.Bot.Schema;

/// <summary>A card, a picture or a file beside a message.</summary>
public class Attachment : IWireObject
{
    private ExtensionBag _extension;

    public Attachment()
    {
    }

    public Attachment(
        string contentType = default,
        string contentUrl = default,
        object content = default,
        string name = default,
        string thumbnailUrl = default)
    {
        ContentType = contentType;
        ContentUrl = contentUrl;
        Content = content;
        Name = name;
        ThumbnailUrl = thumbnailUrl;
    }

    public string ContentType { get; set; }

    public string ContentUrl { get; set; }

    public object Content { get; set; }

    public string Name { get; set; }

    public string ThumbnailUrl { get; set; }

    /// <summary>Fields of the wire that have no member of their own; they go back out as they came.</summary>
    [System.Text.Json.Serialization.JsonIgnore]
    [Newtonsoft.Json.JsonExtensionData(ReadData = true, WriteData = true)]
    public JObject Properties { get => _extension.Object; set => _extension.Object = value; }

    [JsonInclude]
    [System.Text.Json.Serialization.JsonExtensionData]
    [Newtonsoft.Json.JsonIgnore]
    internal Dictionary<string, JsonElement> WireExtension { get => _extension.Wire; set => _extension.Wire = value; }
}
