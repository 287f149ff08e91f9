using Microsoft.Extensions.AI;

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
        var settings = SettingsFor(arguments);
        var render = new PromptRenderContext(kernel, this, arguments) { CancellationToken = cancellationToken, ExecutionSettings = settings };
        await RenderAsync(kernel.PromptRenderFilters, 0, render).ConfigureAwait(false);
        if (render.Result is { } answered)
        {
            answered.RenderedPrompt = render.RenderedPrompt;
            return answered;
        }

        var client = settings?.ServiceId is { } service && service != PromptExecutionSettings.DefaultServiceId
            ? kernel.GetRequiredService<IChatClient>(service)
            : kernel.GetRequiredService<IChatClient>();
        var options = settings?.ModelId is { } model ? new ChatOptions { ModelId = model } : null;
        var response = await client.GetResponseAsync(render.RenderedPrompt!, options, cancellationToken).ConfigureAwait(false);
        return new FunctionResult(this, response, kernel.Culture) { RenderedPrompt = render.RenderedPrompt };
    }

    private async Task RenderAsync(IList<IPromptRenderFilter> filters, int index, PromptRenderContext context)
    {
        if (index < filters.Count)
        {
            await filters[index].OnPromptRenderAsync(context, next => RenderAsync(filters, index + 1, next)).ConfigureAwait(false);
            return;
        }

        context.RenderedPrompt = await _template.RenderAsync(context.Kernel, context.Arguments, context.CancellationToken).ConfigureAwait(false);
    }

    private PromptExecutionSettings? SettingsFor(KernelArguments arguments) =>
        (arguments.ExecutionSettings ?? ExecutionSettings) is { Count: > 0 } settings
            ? settings.GetValueOrDefault(PromptExecutionSettings.DefaultServiceId) ?? settings.Values.First()
            : null;

    private static KernelFunctionMetadata Describe(PromptTemplateConfig config, string? pluginName) =>
        new(config.Name ?? $"func{Guid.NewGuid():N}")
        {
            PluginName = pluginName,
            Description = config.Description,
            Parameters = [.. config.InputVariables.Select(v => new KernelParameterMetadata(v.Name)
            {
                Description = v.Description,
                DefaultValue = v.Default,
                IsRequired = v.IsRequired,
                ParameterType = typeof(string),
            })],
            ReturnParameter = new KernelReturnParameterMetadata { ParameterType = typeof(string) },
        };
}
