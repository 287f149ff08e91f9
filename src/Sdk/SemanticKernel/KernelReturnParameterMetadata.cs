namespace Microsoft.SemanticKernel;

/// <summary>What a function returns.</summary>
public sealed class KernelReturnParameterMetadata
{
    public KernelReturnParameterMetadata()
    {
    }

    public KernelReturnParameterMetadata(KernelReturnParameterMetadata metadata)
    {
        ArgumentNullException.ThrowIfNull(metadata);
        (Description, ParameterType, Schema) = (metadata.Description, metadata.ParameterType, metadata.Schema);
    }

    public static KernelReturnParameterMetadata Empty { get; } = new();

    public string Description
    {
        get;
        init => field = value ?? string.Empty;
    }

    = string.Empty;

    public Type? ParameterType { get; init; }

    /// <summary>That of the type unless it was given.</summary>
    public KernelJsonSchema? Schema
    {
        get => field ??= KernelJsonSchema.Of(ParameterType, Description);
        init;
    }
}
