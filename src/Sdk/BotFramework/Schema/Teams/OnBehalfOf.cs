using System.Text.Json.Serialization;
using Newtonsoft.Json;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>Somebody a message is sent for.</summary>
public class OnBehalfOf : IWireObject
{
    [JsonPropertyName("itemid")]
    [JsonProperty("itemid")]
    public int ItemId { get; set; }

    public string MentionType { get; set; } = "person";

    public string Mri { get; set; }

    public string DisplayName { get; set; }
}
