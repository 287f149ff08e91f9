using Newtonsoft.Json;

namespace Microsoft.Bot.Builder.Dialogs.Choices;

/// <summary>A value that was recognised.</summary>
public class FoundValue
{
    [JsonProperty("value")]
    public string Value { get; set; }

    [JsonProperty("index")]
    public int Index { get; set; }

    [JsonProperty("score")]
    public float Score { get; set; }
}
