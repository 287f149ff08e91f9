using System.Text.Json;
using Microsoft.Extensions.AI;

namespace Microsoft.SemanticKernel;

/// <summary>A JSON schema.</summary>
public sealed class KernelJsonSchema
{
    private KernelJsonSchema(JsonElement root) => RootElement = root;

    public JsonElement RootElement { get; }

    /// <exception cref="JsonException">The text is no JSON object and no boolean, so no schema.</exception>
    public static KernelJsonSchema Parse(string jsonSchema)
    {
        var root = JsonSerializer.Deserialize<JsonElement>(jsonSchema);
        return root.ValueKind is JsonValueKind.Object or JsonValueKind.True or JsonValueKind.False
            ? new KernelJsonSchema(root)
            : throw new JsonException("A JSON schema is an object or a boolean.");
    }

    public static KernelJsonSchema? ParseOrNull(string? jsonSchema) => jsonSchema is null ? null : Parse(jsonSchema);

    public override string ToString() => RootElement.GetRawText();

    /// <summary>The schema of a type; null for no type and for nothing.</summary>
    internal static KernelJsonSchema? Of(Type? type, string description, object? defaultValue = null) => type is null || type == typeof(void)
        ? null
        : new KernelJsonSchema(AIJsonUtilities.CreateJsonSchema(type, description.Length > 0 ? description : null, defaultValue is not null, defaultValue));
}
