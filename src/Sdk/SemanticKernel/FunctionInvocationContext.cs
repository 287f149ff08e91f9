namespace Microsoft.SemanticKernel;

/// <summary>What a function filter sees and may change.</summary>
public class FunctionInvocationContext
{
    internal FunctionInvocationContext(Kernel kernel, KernelFunction function, KernelArguments arguments, FunctionResult result) =>
        (Kernel, Function, Arguments, Result) = (kernel, function, arguments, result);

    public CancellationToken CancellationToken { get; init; }

    public bool IsStreaming { get; init; }

    public Kernel Kernel { get; }

    public KernelFunction Function { get; }

    public KernelArguments Arguments { get; }

    public FunctionResult Result { get; set; }
}
