namespace Microsoft.SemanticKernel;

/// <summary>Runs around the rendering of every prompt.</summary>
public interface IPromptRenderFilter
{
    Task OnPromptRenderAsync(PromptRenderContext context, Func<PromptRenderContext, Task> next);
}
