using System.Text.Json;

namespace Microsoft.SemanticKernel;

/// <summary>What a function returns.</summary>
public sealed class KernelReturnParameterMetadata
{
    public static KernelReturnParameterMetadata Empty { get; } = new();

    public string Description { get; init; } = string.Empty;

    public Type? ParameterType { get; init; }

    public JsonElement? Schema { get; init; }
}
