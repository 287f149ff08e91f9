namespace Microsoft.SemanticKernel;

/// <summary>What a prompt filter sees and may change.</summary>
public sealed class PromptRenderContext
{
    private string? _renderedPrompt;

    internal PromptRenderContext(Kernel kernel, KernelFunction function, KernelArguments arguments)
    {
        Kernel = kernel;
        Function = function;
        Arguments = arguments;
    }

    public CancellationToken CancellationToken { get; init; }

    public bool IsStreaming { get; init; }

    public Kernel Kernel { get; }

    public KernelFunction Function { get; }

    public KernelArguments Arguments { get; }

    public PromptExecutionSettings? ExecutionSettings { get; init; }

    public string? RenderedPrompt
    {
        get => _renderedPrompt;
        set => _renderedPrompt = string.IsNullOrWhiteSpace(value)
            ? throw new ArgumentException("The rendered prompt must not be empty.", nameof(value))
            : value;
    }

    /// <summary>Setting it answers without a model.</summary>
    public FunctionResult? Result { get; set; }
}
