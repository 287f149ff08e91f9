using System.Diagnostics.CodeAnalysis;

namespace Microsoft.SemanticKernel;

/// <summary>Finding functions among plugins.</summary>
public static class KernelPluginExtensions
{
    public static bool Contains(this KernelPlugin plugin, string functionName)
    {
        ArgumentNullException.ThrowIfNull(plugin);
        return plugin.TryGetFunction(functionName, out _);
    }

    public static bool Contains(this KernelPlugin plugin, KernelFunction function)
    {
        ArgumentNullException.ThrowIfNull(plugin);
        ArgumentNullException.ThrowIfNull(function);
        return plugin.TryGetFunction(function.Name, out var own) && ReferenceEquals(own, function);
    }

    /// <exception cref="KeyNotFoundException">There is no such plugin, or it has no such function.</exception>
    public static KernelFunction GetFunction(this IReadOnlyKernelPluginCollection plugins, string? pluginName, string functionName) =>
        plugins.TryGetFunction(pluginName, functionName, out var function)
            ? function
            : throw new KeyNotFoundException($"The plugin collection does not contain a plugin and/or function with the specified names. Plugin name - '{pluginName}', function name - '{functionName}'.");

    /// <summary>Looks in the named plugin, or in all of them if none is named.</summary>
    public static bool TryGetFunction(this IReadOnlyKernelPluginCollection plugins, string? pluginName, string functionName, [NotNullWhen(true)] out KernelFunction? function)
    {
        ArgumentNullException.ThrowIfNull(plugins);
        ArgumentNullException.ThrowIfNull(functionName);
        function = null;
        if (!string.IsNullOrWhiteSpace(pluginName))
            return plugins.TryGetPlugin(pluginName, out var named) && named.TryGetFunction(functionName, out function);
        foreach (var plugin in plugins)
        {
            if (plugin.TryGetFunction(functionName, out function))
                return true;
        }

        return false;
    }

    public static IList<KernelFunctionMetadata> GetFunctionsMetadata(this IEnumerable<KernelPlugin> plugins)
    {
        ArgumentNullException.ThrowIfNull(plugins);
        return [.. plugins.SelectMany(plugin => plugin.GetFunctionsMetadata())];
    }
}
