using Microsoft.Bot.Builder.Dialogs.Choices;
using Newtonsoft.Json;

namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>What a prompt asks and how.</summary>
public class PromptOptions
{
    [JsonProperty("prompt")]
    [System.Text.Json.Serialization.JsonPropertyName("prompt")]
    [System.Text.Json.Serialization.JsonConverter(typeof(StoredActivityConverter))]
    public Activity Prompt { get; set; }

    [JsonProperty("retryPrompt")]
    [System.Text.Json.Serialization.JsonPropertyName("retryPrompt")]
    [System.Text.Json.Serialization.JsonConverter(typeof(StoredActivityConverter))]
    public Activity RetryPrompt { get; set; }

    [JsonProperty("choices")]
    [System.Text.Json.Serialization.JsonPropertyName("choices")]
    public IList<Choice> Choices { get; set; }

    [JsonProperty("style")]
    [System.Text.Json.Serialization.JsonPropertyName("style")]
    public ListStyle? Style { get; set; }

    /// <summary>Whatever a validator needs to know.</summary>
    [JsonProperty("validations")]
    [System.Text.Json.Serialization.JsonPropertyName("validations")]
    public object Validations { get; set; }

    /// <summary>The language to recognise in, BCP 47; by default that of the activity.</summary>
    [JsonProperty("recognizeLanguage")]
    [System.Text.Json.Serialization.JsonPropertyName("recognizeLanguage")]
    public string RecognizeLanguage { get; set; }
}
