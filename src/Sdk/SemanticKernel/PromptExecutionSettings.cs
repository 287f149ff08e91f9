using System.Text.Json.Serialization;

namespace Microsoft.SemanticKernel;

/// <summary>Settings that travel with a prompt to the model service.</summary>
public class PromptExecutionSettings
{
    /// <summary>The service that is used when none is named.</summary>
    public static string DefaultServiceId => "default";

    [JsonPropertyName("service_id")]
    public string? ServiceId { get; set; }

    [JsonPropertyName("model_id")]
    public string? ModelId { get; set; }

    [JsonExtensionData]
    public IDictionary<string, object>? ExtensionData { get; set; }
}
