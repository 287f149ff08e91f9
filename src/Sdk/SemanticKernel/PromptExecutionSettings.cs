using System.Text.Json.Serialization;

namespace Microsoft.SemanticKernel;

/// <summary>Settings that travel with a prompt to the model service.</summary>
public class PromptExecutionSettings
{
    private string? _modelId;
    private string? _serviceId;
    private IDictionary<string, object>? _extensionData;

    /// <summary>The service that is used when none is named.</summary>
    public static string DefaultServiceId => "default";

    [JsonPropertyName("service_id")]
    public string? ServiceId
    {
        get => _serviceId;
        set
        {
            ThrowIfFrozen();
            _serviceId = value;
        }
    }

    [JsonPropertyName("model_id")]
    public string? ModelId
    {
        get => _modelId;
        set
        {
            ThrowIfFrozen();
            _modelId = value;
        }
    }

    [JsonExtensionData]
    public IDictionary<string, object>? ExtensionData
    {
        get => _extensionData;
        set
        {
            ThrowIfFrozen();
            _extensionData = value;
        }
    }

    [JsonIgnore]
    public bool IsFrozen { get; private set; }

    /// <summary>Makes the settings read-only.</summary>
    public virtual void Freeze() => IsFrozen = true;

    public virtual PromptExecutionSettings Clone() => new()
    {
        ModelId = ModelId,
        ServiceId = ServiceId,
        ExtensionData = ExtensionData is null ? null : new Dictionary<string, object>(ExtensionData),
    };

    protected void ThrowIfFrozen()
    {
        if (IsFrozen)
        {
            throw new InvalidOperationException("PromptExecutionSettings are frozen and cannot be modified.");
        }
    }
}
