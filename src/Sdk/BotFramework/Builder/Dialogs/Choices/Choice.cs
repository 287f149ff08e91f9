using System.Text.Json.Serialization;
using Newtonsoft.Json;

namespace Microsoft.Bot.Builder.Dialogs.Choices;

/// <summary>Something that can be chosen.</summary>
public class Choice
{
    public Choice(string value = null)
    {
        Value = value;
    }

    /// <summary>What is returned when it is chosen.</summary>
    [JsonProperty("value")]
    [JsonPropertyName("value")]
    public string Value { get; set; }

    /// <summary>Its button, when that is not just the value.</summary>
    [JsonProperty("action")]
    [JsonPropertyName("action")]
    public CardAction Action { get; set; }

    /// <summary>Other words that choose it.</summary>
    [JsonProperty("synonyms")]
    [JsonPropertyName("synonyms")]
    public List<string> Synonyms { get; set; }
}
