using System.Text.Json;
using Microsoft.Extensions.AI;

namespace Microsoft.SemanticKernel;

/// <summary>A JSON schema.</summary>
public sealed class KernelJsonSchema
{
    private KernelJsonSchema(JsonElement root) => RootElement = root;

    public JsonElement RootElement { get; }

    /// <exception cref="JsonException">The text is no JSON.</exception>
    public static KernelJsonSchema Parse(string jsonSchema) => new(JsonElement.Parse(jsonSchema));

    public override string ToString() => RootElement.GetRawText();

    /// <summary>The schema of a type, its default told in words, which every model reads; null for no type and for nothing.</summary>
    internal static KernelJsonSchema? Of(Type? type, string description, object? defaultValue = null)
    {
        if (type is null || type == typeof(void))
            return null;
        var words = defaultValue is null ? description : $"{description} (default value: {defaultValue})".Trim();
        return new KernelJsonSchema(AIJsonUtilities.CreateJsonSchema(type, words.Length > 0 ? words : null));
    }
}
