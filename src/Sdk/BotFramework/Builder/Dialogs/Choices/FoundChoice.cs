using System.Text.Json.Serialization;
using Newtonsoft.Json;

namespace Microsoft.Bot.Builder.Dialogs.Choices;

/// <summary>A choice that was recognised.</summary>
public class FoundChoice
{
    [JsonProperty("value")]
    [JsonPropertyName("value")]
    public string Value { get; set; }

    [JsonProperty("index")]
    [JsonPropertyName("index")]
    public int Index { get; set; }

    /// <summary>0 to 1; 1 is a perfect match.</summary>
    [JsonProperty("score")]
    [JsonPropertyName("score")]
    public float Score { get; set; }

    /// <summary>The word that matched.</summary>
    [JsonProperty("synonym")]
    [JsonPropertyName("synonym")]
    public string Synonym { get; set; }
}
