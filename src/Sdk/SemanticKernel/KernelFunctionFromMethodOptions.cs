using Microsoft.Extensions.Logging;

namespace Microsoft.SemanticKernel;

/// <summary>How a function is made from a method.</summary>
public sealed class KernelFunctionFromMethodOptions
{
    public string? FunctionName { get; init; }

    public string? Description { get; init; }

    public IEnumerable<KernelParameterMetadata>? Parameters { get; init; }

    public KernelReturnParameterMetadata? ReturnParameter { get; init; }

    public ILoggerFactory? LoggerFactory { get; init; }
}
