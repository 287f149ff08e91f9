using System.Runtime.CompilerServices;
using Microsoft.Extensions.AI;
using Microsoft.SemanticKernel.ChatCompletion;

namespace Microsoft.SemanticKernel;

/// <summary>A function whose body is a prompt, answered by the kernel's <see cref="IChatClient"/>.</summary>
internal sealed class KernelFunctionFromPrompt : KernelFunction
{
    private readonly IPromptTemplate _template;
    private readonly PromptTemplateConfig _config;

    public KernelFunctionFromPrompt(IPromptTemplate template, PromptTemplateConfig config, string? pluginName)
        : base(Describe(config, pluginName), config.ExecutionSettings)
    {
        _template = template;
        _config = config;
    }

    public override KernelFunction Clone(string? pluginName = null) => new KernelFunctionFromPrompt(_template, _config, pluginName ?? PluginName);

    protected override async ValueTask<FunctionResult> InvokeCoreAsync(Kernel kernel, KernelArguments arguments, CancellationToken cancellationToken)
    {
        var render = await RenderAsync(kernel, arguments, isStreaming: false, cancellationToken).ConfigureAwait(false);
        if (render.Result is { } answered)
        {
            answered.RenderedPrompt = render.RenderedPrompt;
            return answered;
        }

        var response = await ClientFor(kernel, render.ExecutionSettings)
            .GetResponseAsync(ChatPrompt.Read(render.RenderedPrompt!), render.ExecutionSettings?.ToChatOptions(), cancellationToken).ConfigureAwait(false);
        return new FunctionResult(this, response, kernel.Culture) { RenderedPrompt = render.RenderedPrompt };
    }

    protected override async IAsyncEnumerable<TResult> InvokeStreamingCoreAsync<TResult>(Kernel kernel, KernelArguments arguments, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var render = await RenderAsync(kernel, arguments, isStreaming: true, cancellationToken).ConfigureAwait(false);
        var stream = render.Result is { } answered
            ? answered.GetValue<IAsyncEnumerable<TResult>>()!
            : StreamAsync<TResult>(kernel, render, cancellationToken);
        await foreach (var item in stream.WithCancellation(cancellationToken).ConfigureAwait(false))
            yield return item;
    }

    private async IAsyncEnumerable<TResult> StreamAsync<TResult>(Kernel kernel, PromptRenderContext render, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var updates = ClientFor(kernel, render.ExecutionSettings).GetStreamingResponseAsync(ChatPrompt.Read(render.RenderedPrompt!), render.ExecutionSettings?.ToChatOptions(), cancellationToken);
        await foreach (var update in updates.WithCancellation(cancellationToken).ConfigureAwait(false))
        {
            object item = typeof(TResult) switch
            {
                var type when type == typeof(string) => update.Text,
                var type when type == typeof(ChatResponseUpdate) => update,
                _ => new StreamingChatMessageContent(update.Role is { } role ? new AuthorRole(role.Value) : null, update.Text, update.RawRepresentation, modelId: update.ModelId),
            };
            yield return item is TResult typed ? typed : throw new NotSupportedException($"Streaming function {Name} does not support type {typeof(TResult)}");
        }
    }

    private async Task<PromptRenderContext> RenderAsync(Kernel kernel, KernelArguments arguments, bool isStreaming, CancellationToken cancellationToken)
    {
        var render = new PromptRenderContext(kernel, this, WithDefaults(arguments)) { CancellationToken = cancellationToken, ExecutionSettings = SettingsFor(arguments), IsStreaming = isStreaming };
        await RenderAsync(kernel.PromptRenderFilters, 0, render).ConfigureAwait(false);
        return render;
    }

    private async Task RenderAsync(IList<IPromptRenderFilter> filters, int index, PromptRenderContext context)
    {
        if (index < filters.Count)
            await filters[index].OnPromptRenderAsync(context, next => RenderAsync(filters, index + 1, next)).ConfigureAwait(false);
        else
            context.RenderedPrompt = await _template.RenderAsync(context.Kernel, context.Arguments, context.CancellationToken).ConfigureAwait(false);
    }

    private static IChatClient ClientFor(Kernel kernel, PromptExecutionSettings? settings) =>
        kernel.Find<IChatClient>(settings?.ServiceId == PromptExecutionSettings.DefaultServiceId ? null : settings?.ServiceId)
        ?? throw new KernelException($"No service was found for any of the supported types: {typeof(IChatClient)}.");

    private KernelArguments WithDefaults(KernelArguments arguments)
    {
        var missing = _config.InputVariables.FindAll(variable => variable.Default is not null && !arguments.ContainsName(variable.Name));
        if (missing.Count == 0)
            return arguments;
        var all = new KernelArguments(arguments);
        missing.ForEach(variable => all[variable.Name] = variable.Default);
        return all;
    }

    private PromptExecutionSettings? SettingsFor(KernelArguments arguments) =>
        (arguments.ExecutionSettings ?? ExecutionSettings) is { Count: > 0 } settings
            ? settings.GetValueOrDefault(PromptExecutionSettings.DefaultServiceId) ?? settings.Values.First()
            : null;

    private static KernelFunctionMetadata Describe(PromptTemplateConfig config, string? pluginName) =>
        new(config.Name ?? $"Function_{Guid.NewGuid():N}")
        {
            PluginName = pluginName,
            Description = config.Description,
            Parameters = [.. config.InputVariables.Select(variable => new KernelParameterMetadata(variable.Name)
            {
                Description = variable.Description,
                DefaultValue = variable.Default,
                IsRequired = variable.IsRequired,
                ParameterType = typeof(string),
            })],
        };
}
