using System.Collections.ObjectModel;
using Microsoft.Extensions.Logging;

namespace Microsoft.SemanticKernel;

/// <summary>What is said about a function instead of what its method says itself; null leaves it to the method.</summary>
public sealed class KernelFunctionFromMethodOptions
{
    public string? FunctionName { get; init; }

    public string? Description { get; init; }

    public IEnumerable<KernelParameterMetadata>? Parameters { get; init; }

    public KernelReturnParameterMetadata? ReturnParameter { get; init; }

    public ILoggerFactory? LoggerFactory { get; init; }

    public ReadOnlyDictionary<string, object?>? AdditionalMetadata { get; init; }
}
