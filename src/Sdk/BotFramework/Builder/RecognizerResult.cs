using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace Microsoft.Bot.Builder;

/// <summary>What a recogniser found in a text.</summary>
public class RecognizerResult : IRecognizerConvert
{
    [JsonProperty("text")]
    public string Text { get; set; }

    [JsonProperty("alteredText")]
    public string AlteredText { get; set; }

    [JsonProperty("intents")]
    public IDictionary<string, IntentScore> Intents { get; set; } = new Dictionary<string, IntentScore>();

    [JsonProperty("entities")]
    public JObject Entities { get; set; } = [];

    [JsonExtensionData(ReadData = true, WriteData = true)]
    [System.Text.Json.Serialization.JsonIgnore]
    public IDictionary<string, object> Properties { get; set; } = new Dictionary<string, object>();

    public void Convert(dynamic result)
    {
        var other = (RecognizerResult)result;
        Text = other.Text;
        AlteredText = other.AlteredText;
        Intents = other.Intents;
        Entities = other.Entities;
        Properties = other.Properties;
    }
}
