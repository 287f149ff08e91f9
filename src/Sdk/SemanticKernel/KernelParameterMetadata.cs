namespace Microsoft.SemanticKernel;

/// <summary>One parameter of a function.</summary>
public sealed class KernelParameterMetadata
{
    public KernelParameterMetadata(string name)
    {
        Name = name;
    }

    public KernelParameterMetadata(KernelParameterMetadata metadata)
        : this((metadata ?? throw new ArgumentNullException(nameof(metadata))).Name) =>
        (Description, DefaultValue, IsRequired, ParameterType, Schema) = (metadata.Description, metadata.DefaultValue, metadata.IsRequired, metadata.ParameterType, metadata.Schema);

    public string Name
    {
        get;
        init
        {
            ArgumentException.ThrowIfNullOrWhiteSpace(value);
            field = value;
        }
    }

    public string Description
    {
        get;
        init => field = value ?? string.Empty;
    }

    = string.Empty;

    public object? DefaultValue { get; init; }

    public bool IsRequired { get; init; }

    public Type? ParameterType { get; init; }

    /// <summary>That of the type unless it was given.</summary>
    public KernelJsonSchema? Schema
    {
        get => field ??= KernelJsonSchema.Of(ParameterType, Description, DefaultValue);
        init;
    }
}
