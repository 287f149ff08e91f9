using System.ComponentModel;
using System.Reflection;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Microsoft.SemanticKernel;

/// <summary>Makes plugins from types, objects and functions.</summary>
public static class KernelPluginFactory
{
    public static KernelPlugin CreateFromType<T>(string? pluginName = null, IServiceProvider? serviceProvider = null) => CreateFromType(typeof(T), pluginName, serviceProvider);

    public static KernelPlugin CreateFromType(Type instanceType, string? pluginName = null, IServiceProvider? serviceProvider = null)
    {
        ArgumentNullException.ThrowIfNull(instanceType);
        var target = serviceProvider is null ? Activator.CreateInstance(instanceType)! : ActivatorUtilities.CreateInstance(serviceProvider, instanceType);
        return CreateFromObject(target, pluginName, serviceProvider?.GetService<ILoggerFactory>());
    }

    public static KernelPlugin CreateFromObject(object target, string? pluginName = null, ILoggerFactory? loggerFactory = null)
    {
        ArgumentNullException.ThrowIfNull(target);
        var type = target.GetType();
        var functions = type.GetMethods(BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static)
            .Where(method => method.IsDefined(typeof(KernelFunctionAttribute), inherit: true))
            .Select(method => KernelFunctionFactory.CreateFromMethod(method, target, loggerFactory: loggerFactory))
            .ToList();
        return functions.Count > 0
            ? new DefaultKernelPlugin(pluginName ?? NameOf(type), type.GetCustomAttribute<DescriptionAttribute>(inherit: true)?.Description, functions)
            : throw new ArgumentException($"The {type} instance doesn't implement any [KernelFunction]-attributed methods.");
    }

    public static KernelPlugin CreateFromFunctions(string pluginName, IEnumerable<KernelFunction>? functions) => CreateFromFunctions(pluginName, null, functions);

    public static KernelPlugin CreateFromFunctions(string pluginName, string? description = null, IEnumerable<KernelFunction>? functions = null) =>
        new DefaultKernelPlugin(pluginName, description, functions);

    private static string NameOf(Type type) => type.IsGenericType
        ? $"{type.Name[..type.Name.IndexOf('`', StringComparison.Ordinal)]}_{string.Join('_', type.GetGenericArguments().Select(NameOf))}"
        : type.Name;
}
