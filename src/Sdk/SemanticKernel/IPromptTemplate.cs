namespace Microsoft.SemanticKernel;

/// <summary>A template that becomes a prompt.</summary>
public interface IPromptTemplate
{
    Task<string> RenderAsync(Kernel kernel, KernelArguments? arguments = null, CancellationToken cancellationToken = default);
}
