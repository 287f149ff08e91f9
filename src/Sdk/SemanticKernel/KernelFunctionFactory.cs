using System.Reflection;
using Microsoft.Extensions.Logging;

namespace Microsoft.SemanticKernel;

/// <summary>Makes functions from methods and prompts.</summary>
public static class KernelFunctionFactory
{
    public static KernelFunction CreateFromMethod(Delegate method, string? functionName = null, string? description = null,
        IEnumerable<KernelParameterMetadata>? parameters = null, KernelReturnParameterMetadata? returnParameter = null, ILoggerFactory? loggerFactory = null) =>
        CreateFromMethod(
            method,
            new KernelFunctionFromMethodOptions { FunctionName = functionName, Description = description, Parameters = parameters, ReturnParameter = returnParameter, LoggerFactory = loggerFactory });

    public static KernelFunction CreateFromMethod(Delegate method, KernelFunctionFromMethodOptions? options)
    {
        ArgumentNullException.ThrowIfNull(method);
        return CreateFromMethod(method.Method, method.Target, options);
    }

    public static KernelFunction CreateFromMethod(MethodInfo method, object? target = null, string? functionName = null, string? description = null,
        IEnumerable<KernelParameterMetadata>? parameters = null, KernelReturnParameterMetadata? returnParameter = null, ILoggerFactory? loggerFactory = null) =>
        CreateFromMethod(
            method,
            target,
            new KernelFunctionFromMethodOptions { FunctionName = functionName, Description = description, Parameters = parameters, ReturnParameter = returnParameter, LoggerFactory = loggerFactory });

    public static KernelFunction CreateFromMethod(MethodInfo method, object? target, KernelFunctionFromMethodOptions? options)
    {
        ArgumentNullException.ThrowIfNull(method);
        if (!method.IsStatic && target is null)
            throw new ArgumentNullException(nameof(target), "Target must not be null for an instance method.");
        return KernelFunctionFromMethod.Create(method, target, options ?? new KernelFunctionFromMethodOptions());
    }

    public static KernelFunction CreateFromPrompt(string promptTemplate, PromptExecutionSettings? executionSettings = null, string? functionName = null,
        string? description = null, string? templateFormat = null, IPromptTemplateFactory? promptTemplateFactory = null, ILoggerFactory? loggerFactory = null)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(promptTemplate);
        var config = new PromptTemplateConfig(promptTemplate) { Name = functionName, Description = description ?? string.Empty };
        config.TemplateFormat = templateFormat ?? config.TemplateFormat;
        if (executionSettings is not null)
            config.AddExecutionSettings(executionSettings);
        return CreateFromPrompt(config, promptTemplateFactory, loggerFactory);
    }

    public static KernelFunction CreateFromPrompt(PromptTemplateConfig promptConfig, IPromptTemplateFactory? promptTemplateFactory = null, ILoggerFactory? loggerFactory = null)
    {
        ArgumentNullException.ThrowIfNull(promptConfig);
        return CreateFromPrompt((promptTemplateFactory ?? new KernelPromptTemplateFactory(loggerFactory)).Create(promptConfig), promptConfig, loggerFactory);
    }

    public static KernelFunction CreateFromPrompt(IPromptTemplate promptTemplate, PromptTemplateConfig promptConfig, ILoggerFactory? loggerFactory = null)
    {
        ArgumentNullException.ThrowIfNull(promptTemplate);
        ArgumentNullException.ThrowIfNull(promptConfig);
        return new KernelFunctionFromPrompt(promptTemplate, promptConfig, pluginName: null);
    }
}
