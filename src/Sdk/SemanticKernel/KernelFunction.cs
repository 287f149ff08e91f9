using System.Text.Json;
using Microsoft.Extensions.AI;

namespace Microsoft.SemanticKernel;

/// <summary>A function that the kernel can run, from a method or a prompt; also an <see cref="AIFunction"/> that a chat client can call.</summary>
public abstract class KernelFunction : AIFunction
{
    internal KernelFunction(KernelFunctionMetadata metadata, Dictionary<string, PromptExecutionSettings>? executionSettings = null)
    {
        Metadata = metadata;
        ExecutionSettings = executionSettings;
    }

    public override string Name => Metadata.Name;

    public string? PluginName => Metadata.PluginName;

    public override string Description => Metadata.Description;

    public KernelFunctionMetadata Metadata { get; }

    public IReadOnlyDictionary<string, PromptExecutionSettings>? ExecutionSettings { get; }

    public override JsonElement JsonSchema => _schema ??= BuildSchema();

    private JsonElement? _schema;

    /// <summary>Runs the function with the kernel's filters around it.</summary>
    /// <exception cref="KernelFunctionCanceledException">The token was cancelled.</exception>
    public Task<FunctionResult> InvokeAsync(Kernel kernel, KernelArguments? arguments = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(kernel);
        return RunAsync(kernel, arguments ?? [], cancellationToken);
    }

    public async Task<TResult?> InvokeAsync<TResult>(Kernel kernel, KernelArguments? arguments = null, CancellationToken cancellationToken = default) =>
        (await InvokeAsync(kernel, arguments, cancellationToken).ConfigureAwait(false)).GetValue<TResult>();

    public abstract KernelFunction Clone(string? pluginName = null);

    public override string ToString() => string.IsNullOrWhiteSpace(PluginName) ? Name : $"{PluginName}.{Name}";

    protected abstract ValueTask<FunctionResult> InvokeCoreAsync(Kernel kernel, KernelArguments arguments, CancellationToken cancellationToken);

    protected override async ValueTask<object?> InvokeCoreAsync(AIFunctionArguments arguments, CancellationToken cancellationToken)
    {
        var kernel = arguments.Services?.GetService(typeof(Kernel)) as Kernel ?? new Kernel(arguments.Services);
        var result = await InvokeAsync(kernel, arguments as KernelArguments ?? new KernelArguments(arguments), cancellationToken).ConfigureAwait(false);
        return result.Value;
    }

    private async Task<FunctionResult> RunAsync(Kernel kernel, KernelArguments arguments, CancellationToken cancellationToken)
    {
        FunctionResult? reached = null;
        try
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (!kernel.HasFunctionFilters)
                return reached = await InvokeCoreAsync(kernel, arguments, cancellationToken).ConfigureAwait(false);
            var context = new FunctionInvocationContext(kernel, this, arguments, new FunctionResult(this, culture: kernel.Culture)) { CancellationToken = cancellationToken };
            await RunFilterAsync(kernel.FunctionInvocationFilters, 0, context).ConfigureAwait(false);
            return reached = context.Result;
        }
        catch (OperationCanceledException cancelled) when (cancelled is not KernelFunctionCanceledException)
        {
            throw new KernelFunctionCanceledException(kernel, this, arguments, reached, cancelled);
        }
    }

    private async Task RunFilterAsync(IList<IFunctionInvocationFilter> filters, int index, FunctionInvocationContext context)
    {
        if (index < filters.Count)
        {
            await filters[index].OnFunctionInvocationAsync(context, next => RunFilterAsync(filters, index + 1, next)).ConfigureAwait(false);
            return;
        }

        context.Result = await InvokeCoreAsync(context.Kernel, context.Arguments, context.CancellationToken).ConfigureAwait(false);
    }

    private JsonElement BuildSchema()
    {
        var properties = Metadata.Parameters.ToDictionary(
            p => p.Name,
            p => p.Schema ?? AIJsonUtilities.CreateJsonSchema(p.ParameterType, p.Description, p.DefaultValue is not null, p.DefaultValue));
        return JsonSerializer.SerializeToElement(new
        {
            type = "object",
            properties,
            required = Metadata.Parameters.Where(p => p.IsRequired).Select(p => p.Name),
        });
    }
}
