using System.Text.Json.Serialization;
using Newtonsoft.Json;

namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>A dialog on the stack and its state.</summary>
public class DialogInstance
{
    [JsonProperty("id")]
    [JsonPropertyName("id")]
    public string Id { get; set; }

    [JsonProperty("state")]
    [JsonPropertyName("state")]
    public IDictionary<string, object> State { get; set; }

    [JsonProperty("stackIndex")]
    [JsonPropertyName("stackIndex")]
    public int? StackIndex { get; set; }

    [JsonProperty("version")]
    [JsonPropertyName("version")]
    public string Version { get; set; }
}
