using System.Runtime.CompilerServices;
using System.Text.Json;
using Microsoft.Extensions.AI;

namespace Microsoft.SemanticKernel;

/// <summary>A function that the kernel can run, from a method or a prompt; also an <see cref="AIFunction"/> that a chat client can call.</summary>
public abstract class KernelFunction : FullyQualifiedAIFunction
{
    private JsonElement? _schema;

    internal KernelFunction(KernelFunctionMetadata metadata, Dictionary<string, PromptExecutionSettings>? executionSettings = null)
        : base(metadata) => ExecutionSettings = executionSettings?.ToDictionary(settings => settings.Key, settings => Frozen(settings.Value));

    /// <summary>Without the plugin; as an <see cref="AIFunction"/> it goes by both.</summary>
    public new string Name => Metadata.Name;

    public string? PluginName => Metadata.PluginName;

    public override string Description => Metadata.Description;

    /// <summary>Settings by service id; they cannot be changed.</summary>
    public IReadOnlyDictionary<string, PromptExecutionSettings>? ExecutionSettings { get; }

    public override JsonElement JsonSchema => _schema ??= BuildSchema();

    /// <summary>Runs the function with the kernel's filters around it.</summary>
    /// <exception cref="KernelFunctionCanceledException">The token was cancelled.</exception>
    public Task<FunctionResult> InvokeAsync(Kernel kernel, KernelArguments? arguments = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(kernel);
        return RunAsync(kernel, arguments ?? [], cancellationToken);
    }

    public async Task<TResult?> InvokeAsync<TResult>(Kernel kernel, KernelArguments? arguments = null, CancellationToken cancellationToken = default) =>
        (await InvokeAsync(kernel, arguments, cancellationToken).ConfigureAwait(false)).GetValue<TResult>();

    public IAsyncEnumerable<StreamingKernelContent> InvokeStreamingAsync(Kernel kernel, KernelArguments? arguments = null, CancellationToken cancellationToken = default) =>
        InvokeStreamingAsync<StreamingKernelContent>(kernel, arguments, cancellationToken);

    /// <summary>Runs the function and gives what it streams; filters see the whole stream as one result.</summary>
    public IAsyncEnumerable<TResult> InvokeStreamingAsync<TResult>(Kernel kernel, KernelArguments? arguments = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(kernel);
        return StreamAsync<TResult>(kernel, arguments ?? [], cancellationToken);
    }

    public abstract KernelFunction Clone(string? pluginName = null);

    public override string ToString() => string.IsNullOrWhiteSpace(PluginName) ? Name : $"{PluginName}.{Name}";

    protected abstract ValueTask<FunctionResult> InvokeCoreAsync(Kernel kernel, KernelArguments arguments, CancellationToken cancellationToken);

    protected abstract IAsyncEnumerable<TResult> InvokeStreamingCoreAsync<TResult>(Kernel kernel, KernelArguments arguments, CancellationToken cancellationToken);

    protected override async ValueTask<object?> InvokeCoreAsync(AIFunctionArguments arguments, CancellationToken cancellationToken)
    {
        var kernel = arguments.Services?.GetService(typeof(Kernel)) as Kernel ?? new Kernel(arguments.Services);
        var result = await InvokeAsync(kernel, arguments as KernelArguments ?? new KernelArguments(arguments), cancellationToken).ConfigureAwait(false);
        return result.Value is null ? null : JsonSerializer.SerializeToElement(result.Value, JsonSerializerOptions);
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

    private async IAsyncEnumerable<TResult> StreamAsync<TResult>(Kernel kernel, KernelArguments arguments, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        var context = new FunctionInvocationContext(kernel, this, arguments, new FunctionResult(this, culture: kernel.Culture)) { CancellationToken = cancellationToken, IsStreaming = true };
        await RunFilterAsync(kernel.FunctionInvocationFilters, 0, context, Stream).ConfigureAwait(false);
        if (context.Result.GetValue<IAsyncEnumerable<TResult>>() is not { } stream)
            yield break;
        await foreach (var item in stream.WithCancellation(cancellationToken).ConfigureAwait(false))
            yield return item;

        ValueTask<FunctionResult> Stream() => new(new FunctionResult(this, InvokeStreamingCoreAsync<TResult>(kernel, context.Arguments, context.CancellationToken), kernel.Culture));
    }

    private async Task RunFilterAsync(IList<IFunctionInvocationFilter> filters, int index, FunctionInvocationContext context, Func<ValueTask<FunctionResult>>? body = null)
    {
        if (index < filters.Count)
            await filters[index].OnFunctionInvocationAsync(context, next => RunFilterAsync(filters, index + 1, next, body)).ConfigureAwait(false);
        else if (body is not null)
            context.Result = await body().ConfigureAwait(false);
        else
            context.Result = await InvokeCoreAsync(context.Kernel, context.Arguments, context.CancellationToken).ConfigureAwait(false);
    }

    private static PromptExecutionSettings Frozen(PromptExecutionSettings settings)
    {
        var own = settings.Clone();
        own.Freeze();
        return own;
    }

    private JsonElement BuildSchema()
    {
        var schema = new Dictionary<string, object>
        {
            ["type"] = "object",
            ["properties"] = Metadata.Parameters.ToDictionary(parameter => parameter.Name, parameter => parameter.Schema?.RootElement ?? AIJsonUtilities.CreateJsonSchema(null, parameter.Description)),
        };
        if (Metadata.Parameters.Any(parameter => parameter.IsRequired))
            schema["required"] = Metadata.Parameters.Where(parameter => parameter.IsRequired).Select(parameter => parameter.Name).ToArray();
        return JsonSerializer.SerializeToElement(schema);
    }
}
