namespace Microsoft.SemanticKernel;

/// <summary>What a prompt filter sees and may change.</summary>
public sealed class PromptRenderContext
{
    internal PromptRenderContext(Kernel kernel, KernelFunction function, KernelArguments arguments) => (Kernel, Function, Arguments) = (kernel, function, arguments);

    public CancellationToken CancellationToken { get; init; }

    public bool IsStreaming { get; init; }

    public Kernel Kernel { get; }

    public KernelFunction Function { get; }

    public KernelArguments Arguments { get; }

    public PromptExecutionSettings? ExecutionSettings { get; init; }

    public string? RenderedPrompt
    {
        get;
        set => field = string.IsNullOrWhiteSpace(value) ? throw new ArgumentException("The rendered prompt must not be empty.", nameof(value)) : value;
    }

    /// <summary>Setting it answers without a model.</summary>
    public FunctionResult? Result { get; set; }
}
