using System.Collections.ObjectModel;
using System.Globalization;
using System.Text.Json.Serialization;
using Microsoft.Extensions.AI;

namespace Microsoft.SemanticKernel;

/// <summary>Settings that travel with a prompt to the model service.</summary>
public class PromptExecutionSettings
{
    /// <summary>The service that is used when none is named.</summary>
    public static string DefaultServiceId => "default";

    [JsonPropertyName("service_id")]
    public string? ServiceId
    {
        get;
        set => field = Changed(value);
    }

    [JsonPropertyName("model_id")]
    public string? ModelId
    {
        get;
        set => field = Changed(value);
    }

    [JsonExtensionData]
    public IDictionary<string, object>? ExtensionData
    {
        get;
        set => field = Changed(value);
    }

    /// <summary>Whether nothing can be changed any more.</summary>
    [JsonIgnore]
    public bool IsFrozen { get; private set; }

    public virtual void Freeze()
    {
        if (IsFrozen)
            return;
        if (ExtensionData is not null)
            ExtensionData = new ReadOnlyDictionary<string, object>(ExtensionData);
        IsFrozen = true;
    }

    /// <summary>A copy that can be changed.</summary>
    public virtual PromptExecutionSettings Clone() => new()
    {
        ServiceId = ServiceId,
        ModelId = ModelId,
        ExtensionData = ExtensionData is null ? null : new Dictionary<string, object>(ExtensionData),
    };

    /// <summary>The settings that every chat client knows under their own names, the rest under those they were given.</summary>
    internal ChatOptions ToChatOptions()
    {
        var options = new ChatOptions { ModelId = ModelId };
        foreach (var (name, value) in ExtensionData ?? new Dictionary<string, object>())
        {
            switch (name)
            {
                case "temperature":
                    options.Temperature = Number(value);
                    break;
                case "top_p":
                    options.TopP = Number(value);
                    break;
                case "max_tokens":
                    options.MaxOutputTokens = (int)Number(value);
                    break;
                default:
                    (options.AdditionalProperties ??= [])[name] = value;
                    break;
            }
        }

        return options;
    }

    /// <exception cref="InvalidOperationException">It is frozen.</exception>
    protected void ThrowIfFrozen()
    {
        if (IsFrozen)
            throw new InvalidOperationException("PromptExecutionSettings are frozen and cannot be modified.");
    }

    private static float Number(object value) => float.Parse(Convert.ToString(value, CultureInfo.InvariantCulture)!, CultureInfo.InvariantCulture);

    private T Changed<T>(T value)
    {
        ThrowIfFrozen();
        return value;
    }
}
