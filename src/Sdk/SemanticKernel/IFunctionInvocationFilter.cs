namespace Microsoft.SemanticKernel;

/// <summary>Runs around every function; call <c>next</c> to go on.</summary>
public interface IFunctionInvocationFilter
{
    Task OnFunctionInvocationAsync(FunctionInvocationContext context, Func<FunctionInvocationContext, Task> next);
}
