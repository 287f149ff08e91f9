using Newtonsoft.Json;

namespace Microsoft.Bot.Builder;

/// <summary>How sure a recogniser is of an intent, 0 to 1.</summary>
public class IntentScore
{
    [JsonProperty("score")]
    public double? Score { get; set; }

    [JsonExtensionData(ReadData = true, WriteData = true)]
    [System.Text.Json.Serialization.JsonIgnore]
    public IDictionary<string, object> Properties { get; set; } = new Dictionary<string, object>();
}
