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
                    options.Temperature = (float)Number(value);
                    break;
                case "top_p":
                    options.TopP = (float)Number(value);
                    break;
                case "top_k":
                    options.TopK = (int)Number(value);
                    break;
                case "max_tokens":
                    options.MaxOutputTokens = (int)Number(value);
                    break;
                case "seed":
                    options.Seed = (long)Number(value);
                    break;
                case "frequency_penalty":
                    options.FrequencyPenalty = (float)Number(value);
                    break;
                case "presence_penalty":
                    options.PresencePenalty = (float)Number(value);
                    break;
                case "stop_sequences" when value is IEnumerable<string> words:
                    options.StopSequences = [.. words];
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

    private static double Number(object value) => double.Parse(Convert.ToString(value, CultureInfo.InvariantCulture)!, CultureInfo.InvariantCulture);

    private T Changed<T>(T value)
    {
        ThrowIfFrozen();
        return value;
    }
}
