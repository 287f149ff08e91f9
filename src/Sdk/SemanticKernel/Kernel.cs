using System.Globalization;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;

namespace Microsoft.SemanticKernel;

/// <summary>Services, plugins and filters in one place, and the door through which functions run.</summary>
public sealed class Kernel
{
    private KernelPluginCollection? _plugins;
    private CultureInfo _culture = CultureInfo.InvariantCulture;
    private Dictionary<string, object?>? _data;

    public Kernel(IServiceProvider? services = null, KernelPluginCollection? plugins = null)
    {
        Services = services ?? new ServiceCollection().BuildServiceProvider();
        _plugins = plugins ?? (services?.GetService(typeof(KernelPluginCollection)) as KernelPluginCollection) ?? PluginsOf(services);
        FunctionInvocationFilters = [.. Services.GetServices<IFunctionInvocationFilter>()];
        PromptRenderFilters = [.. Services.GetServices<IPromptRenderFilter>()];
    }

    public IServiceProvider Services { get; }

    public KernelPluginCollection Plugins => _plugins ??= [];

    public IList<IFunctionInvocationFilter> FunctionInvocationFilters { get; }

    public IList<IPromptRenderFilter> PromptRenderFilters { get; }

    public ILoggerFactory LoggerFactory => Services.GetService<ILoggerFactory>() ?? NullLoggerFactory.Instance;

    public CultureInfo Culture
    {
        get => _culture;
        set => _culture = value ?? CultureInfo.InvariantCulture;
    }

    /// <summary>Free data that travels with the kernel.</summary>
    public IDictionary<string, object?> Data => _data ??= [];

    internal bool HasFunctionFilters => FunctionInvocationFilters.Count > 0;

    public static IKernelBuilder CreateBuilder() => new KernelBuilder(new ServiceCollection());

    /// <summary>A kernel with the same services and its own copies of plugins, filters and data.</summary>
    public Kernel Clone()
    {
        var clone = new Kernel(Services, [.. Plugins]) { Culture = Culture };
        Replace(clone.FunctionInvocationFilters, FunctionInvocationFilters);
        Replace(clone.PromptRenderFilters, PromptRenderFilters);
        foreach (var (name, value) in _data ?? [])
            clone.Data[name] = value;

        return clone;
    }

    /// <exception cref="KernelException">No such service is registered.</exception>
    public T GetRequiredService<T>(object? serviceKey = null)
        where T : class =>
        (serviceKey is null ? Services.GetService<T>() : (Services as IKeyedServiceProvider)?.GetKeyedService<T>(serviceKey))
        ?? throw new KernelException(serviceKey is null
            ? $"Service of type '{typeof(T)}' not registered."
            : $"Service of type '{typeof(T)}' and key '{serviceKey}' not registered.");

    public IEnumerable<T> GetAllServices<T>()
        where T : class => Services.GetServices<T>();

    public Task<FunctionResult> InvokeAsync(KernelFunction function, KernelArguments? arguments = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(function);
        return function.InvokeAsync(this, arguments, cancellationToken);
    }

    public Task<FunctionResult> InvokeAsync(string? pluginName, string functionName, KernelArguments? arguments = null, CancellationToken cancellationToken = default)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(functionName);
        return Plugins.GetFunction(pluginName, functionName).InvokeAsync(this, arguments, cancellationToken);
    }

    public async Task<TResult?> InvokeAsync<TResult>(KernelFunction function, KernelArguments? arguments = null, CancellationToken cancellationToken = default) =>
        (await InvokeAsync(function, arguments, cancellationToken).ConfigureAwait(false)).GetValue<TResult>();

    public async Task<TResult?> InvokeAsync<TResult>(string? pluginName, string functionName, KernelArguments? arguments = null, CancellationToken cancellationToken = default) =>
        (await InvokeAsync(pluginName, functionName, arguments, cancellationToken).ConfigureAwait(false)).GetValue<TResult>();

    private static KernelPluginCollection? PluginsOf(IServiceProvider? services)
    {
        var registered = services?.GetServices<KernelPlugin>().ToList();
        return registered is { Count: > 0 } ? new KernelPluginCollection(registered) : null;
    }

    private static void Replace<T>(IList<T> target, IList<T> source)
    {
        target.Clear();
        foreach (var item in source)
            target.Add(item);
    }
}
