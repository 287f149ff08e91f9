using System.Text.Json;

namespace Microsoft.SemanticKernel;

/// <summary>One parameter of a function.</summary>
public sealed class KernelParameterMetadata
{
    public KernelParameterMetadata(string name)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(name);
        Name = name;
    }

    public string Name { get; init; }

    public string Description { get; init; } = string.Empty;

    public object? DefaultValue { get; init; }

    public bool IsRequired { get; init; }

    public Type? ParameterType { get; init; }

    public JsonElement? Schema { get; init; }
}
