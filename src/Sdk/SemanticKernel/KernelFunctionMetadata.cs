using System.Text.RegularExpressions;

namespace Microsoft.SemanticKernel;

/// <summary>A function's name, description and parameters.</summary>
public sealed class KernelFunctionMetadata
{
    private static readonly Regex ValidName = new("^[0-9A-Za-z_]+$");

    public KernelFunctionMetadata(string name)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(name);
        if (!ValidName.IsMatch(name))
        {
            throw new ArgumentException($"A function name can contain only ASCII letters, digits, and underscores: '{name}' is not a valid name.", nameof(name));
        }

        Name = name;
    }

    public string Name { get; init; }

    public string? PluginName { get; init; }

    public string Description { get; init; } = string.Empty;

    public IReadOnlyList<KernelParameterMetadata> Parameters { get; init; } = [];

    public KernelReturnParameterMetadata ReturnParameter { get; init; } = KernelReturnParameterMetadata.Empty;
}
