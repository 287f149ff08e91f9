using System.Collections.ObjectModel;

namespace Microsoft.SemanticKernel;

/// <summary>A function's name, description and parameters.</summary>
public sealed class KernelFunctionMetadata
{
    public KernelFunctionMetadata(string name) => Name = name;

    /// <summary>Takes over the same parameters, not copies of them.</summary>
    public KernelFunctionMetadata(KernelFunctionMetadata metadata)
        : this((metadata ?? throw new ArgumentNullException(nameof(metadata))).Name)
    {
        (PluginName, Description) = (metadata.PluginName, metadata.Description);
        (Parameters, ReturnParameter, AdditionalProperties) = (metadata.Parameters, metadata.ReturnParameter, metadata.AdditionalProperties);
    }

    public string Name
    {
        get;
        init => field = ValidName.Require(value, "function", nameof(value));
    }

    public string? PluginName { get; init; }

    public string Description
    {
        get;
        init => field = value ?? string.Empty;
    }

    = string.Empty;

    public IReadOnlyList<KernelParameterMetadata> Parameters
    {
        get;
        init => field = value ?? throw new ArgumentNullException(nameof(value));
    }

    = [];

    public KernelReturnParameterMetadata ReturnParameter
    {
        get;
        init => field = value ?? throw new ArgumentNullException(nameof(value));
    }

    = KernelReturnParameterMetadata.Empty;

    /// <summary>Whatever else there is to say about it.</summary>
    public ReadOnlyDictionary<string, object?> AdditionalProperties { get; init; } = ReadOnlyDictionary<string, object?>.Empty;
}
