using System.Reflection;
using Microsoft.Extensions.DependencyInjection;

namespace Microsoft.SemanticKernel;

/// <summary>Building kernels, adding plugins, running prompts.</summary>
public static class KernelExtensions
{
    public static Kernel Build(this IKernelBuilder builder)
    {
        ArgumentNullException.ThrowIfNull(builder);
        if (builder is KernelBuilder { AllowBuild: false })
            throw new InvalidOperationException("Build is not permitted on instances returned from AddKernel. Resolve the Kernel from the service provider.");
        return new Kernel(builder.Services.BuildServiceProvider());
    }

    public static IKernelBuilderPlugins Add(this IKernelBuilderPlugins plugins, KernelPlugin plugin)
    {
        ArgumentNullException.ThrowIfNull(plugins);
        plugins.Services.AddSingleton(plugin ?? throw new ArgumentNullException(nameof(plugin)));
        return plugins;
    }

    public static IKernelBuilderPlugins AddFromType<T>(this IKernelBuilderPlugins plugins, string? pluginName = null)
    {
        ArgumentNullException.ThrowIfNull(plugins);
        plugins.Services.AddSingleton(services => KernelPluginFactory.CreateFromType<T>(pluginName, services));
        return plugins;
    }

    public static IKernelBuilderPlugins AddFromObject(this IKernelBuilderPlugins plugins, object target, string? pluginName = null) =>
        plugins.Add(KernelPluginFactory.CreateFromObject(target, pluginName));

    public static IKernelBuilderPlugins AddFromFunctions(this IKernelBuilderPlugins plugins, string pluginName, IEnumerable<KernelFunction>? functions) =>
        plugins.AddFromFunctions(pluginName, null, functions);

    public static IKernelBuilderPlugins AddFromFunctions(this IKernelBuilderPlugins plugins, string pluginName, string? description = null, IEnumerable<KernelFunction>? functions = null) =>
        plugins.Add(KernelPluginFactory.CreateFromFunctions(pluginName, description, functions));

    public static KernelPlugin AddFromType<T>(this ICollection<KernelPlugin> plugins, string? pluginName = null, IServiceProvider? serviceProvider = null) =>
        AddTo(plugins, KernelPluginFactory.CreateFromType<T>(pluginName, serviceProvider));

    public static KernelPlugin AddFromObject(this ICollection<KernelPlugin> plugins, object target, string? pluginName = null, IServiceProvider? serviceProvider = null) =>
        AddTo(plugins, KernelPluginFactory.CreateFromObject(target, pluginName));

    public static KernelPlugin AddFromFunctions(this ICollection<KernelPlugin> plugins, string pluginName, IEnumerable<KernelFunction>? functions) =>
        AddTo(plugins, KernelPluginFactory.CreateFromFunctions(pluginName, functions));

    public static KernelPlugin AddFromFunctions(this ICollection<KernelPlugin> plugins, string pluginName, string? description = null, IEnumerable<KernelFunction>? functions = null) =>
        AddTo(plugins, KernelPluginFactory.CreateFromFunctions(pluginName, description, functions));

    public static KernelPlugin CreatePluginFromType<T>(this Kernel kernel, string? pluginName = null) => KernelPluginFactory.CreateFromType<T>(pluginName, Of(kernel).Services);

    public static KernelPlugin CreatePluginFromObject(this Kernel kernel, object target,
        string? pluginName = null) => KernelPluginFactory.CreateFromObject(target, pluginName, Of(kernel).LoggerFactory);

    public static KernelPlugin CreatePluginFromFunctions(this Kernel kernel, string pluginName,
        IEnumerable<KernelFunction>? functions) => kernel.CreatePluginFromFunctions(pluginName, null, functions);

    public static KernelPlugin CreatePluginFromFunctions(this Kernel kernel, string pluginName, string? description = null, IEnumerable<KernelFunction>? functions = null)
    {
        ArgumentNullException.ThrowIfNull(kernel);
        return KernelPluginFactory.CreateFromFunctions(pluginName, description, functions);
    }

    public static KernelPlugin ImportPluginFromType<T>(this Kernel kernel, string? pluginName = null) => AddTo(Of(kernel).Plugins, kernel.CreatePluginFromType<T>(pluginName));

    public static KernelPlugin ImportPluginFromObject(this Kernel kernel, object target, string? pluginName = null) => AddTo(Of(kernel).Plugins, kernel.CreatePluginFromObject(target, pluginName));

    public static KernelPlugin ImportPluginFromFunctions(this Kernel kernel, string pluginName,
        IEnumerable<KernelFunction>? functions) => kernel.ImportPluginFromFunctions(pluginName, null, functions);

    public static KernelPlugin ImportPluginFromFunctions(this Kernel kernel, string pluginName, string? description = null, IEnumerable<KernelFunction>? functions = null) =>
        AddTo(Of(kernel).Plugins, kernel.CreatePluginFromFunctions(pluginName, description, functions));

    public static KernelFunction CreateFunctionFromMethod(this Kernel kernel, Delegate method, string? functionName = null,
        string? description = null, IEnumerable<KernelParameterMetadata>? parameters = null, KernelReturnParameterMetadata? returnParameter = null) =>
        KernelFunctionFactory.CreateFromMethod(method, functionName, description, parameters, returnParameter, Of(kernel).LoggerFactory);

    public static KernelFunction CreateFunctionFromMethod(this Kernel kernel, MethodInfo method, object? target = null, string? functionName = null,
        string? description = null, IEnumerable<KernelParameterMetadata>? parameters = null, KernelReturnParameterMetadata? returnParameter = null) =>
        KernelFunctionFactory.CreateFromMethod(method, target, functionName, description, parameters, returnParameter, Of(kernel).LoggerFactory);

    public static KernelFunction CreateFunctionFromPrompt(this Kernel kernel, string promptTemplate, PromptExecutionSettings? executionSettings = null,
        string? functionName = null, string? description = null, string? templateFormat = null, IPromptTemplateFactory? promptTemplateFactory = null) =>
        KernelFunctionFactory.CreateFromPrompt(promptTemplate, executionSettings, functionName, description, templateFormat, promptTemplateFactory, Of(kernel).LoggerFactory);

    public static KernelFunction CreateFunctionFromPrompt(this Kernel kernel, PromptTemplateConfig promptConfig, IPromptTemplateFactory? promptTemplateFactory = null) =>
        KernelFunctionFactory.CreateFromPrompt(promptConfig, promptTemplateFactory, Of(kernel).LoggerFactory);

    public static Task<FunctionResult> InvokePromptAsync(this Kernel kernel, string promptTemplate, KernelArguments? arguments = null,
        string? templateFormat = null, IPromptTemplateFactory? promptTemplateFactory = null, CancellationToken cancellationToken = default) =>
        kernel.InvokeAsync(kernel.CreateFunctionFromPrompt(promptTemplate, templateFormat: templateFormat, promptTemplateFactory: promptTemplateFactory), arguments, cancellationToken);

    public static async Task<T?> InvokePromptAsync<T>(this Kernel kernel, string promptTemplate, KernelArguments? arguments = null,
        string? templateFormat = null, IPromptTemplateFactory? promptTemplateFactory = null, CancellationToken cancellationToken = default) =>
        (await kernel.InvokePromptAsync(promptTemplate, arguments, templateFormat, promptTemplateFactory, cancellationToken).ConfigureAwait(false)).GetValue<T>();

    public static IAsyncEnumerable<StreamingKernelContent> InvokePromptStreamingAsync(this Kernel kernel, string promptTemplate, KernelArguments? arguments = null,
        string? templateFormat = null, IPromptTemplateFactory? promptTemplateFactory = null, CancellationToken cancellationToken = default) =>
        kernel.InvokePromptStreamingAsync<StreamingKernelContent>(promptTemplate, arguments, templateFormat, promptTemplateFactory, cancellationToken);

    public static IAsyncEnumerable<T> InvokePromptStreamingAsync<T>(this Kernel kernel, string promptTemplate, KernelArguments? arguments = null,
        string? templateFormat = null, IPromptTemplateFactory? promptTemplateFactory = null, CancellationToken cancellationToken = default) =>
        kernel.InvokeStreamingAsync<T>(kernel.CreateFunctionFromPrompt(promptTemplate, templateFormat: templateFormat, promptTemplateFactory: promptTemplateFactory), arguments, cancellationToken);

    private static Kernel Of(Kernel kernel) => kernel ?? throw new ArgumentNullException(nameof(kernel));

    private static KernelPlugin AddTo(ICollection<KernelPlugin> plugins, KernelPlugin plugin)
    {
        ArgumentNullException.ThrowIfNull(plugins);
        plugins.Add(plugin);
        return plugin;
    }
}
