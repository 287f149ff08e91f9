namespace Microsoft.SemanticKernel;

/// <summary>A function was cancelled; carries what had been reached.</summary>
public sealed class KernelFunctionCanceledException(
    Kernel kernel,
    KernelFunction function,
    KernelArguments arguments,
    FunctionResult? functionResult,
    Exception? innerException = null)
    : OperationCanceledException($"The invocation of function '{function.Name}' was canceled.", innerException)
{
    public Kernel Kernel { get; } = kernel;

    public KernelFunction Function { get; } = function;

    public KernelArguments Arguments { get; } = arguments;

    public FunctionResult? FunctionResult { get; } = functionResult;
}
