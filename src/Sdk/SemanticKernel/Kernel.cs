using System.Globalization;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;

namespace Microsoft.SemanticKernel;

/// <summary>Services, plugins and filters in one place, and the door through which functions run.</summary>
public sealed class Kernel
{
    private KernelPluginCollection? _plugins;
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

    public IList<IFunctionInvocationFilter> FunctionInvocationFilters { get; private init; }

    public IList<IPromptRenderFilter> PromptRenderFilters { get; private init; }

    public ILoggerFactory LoggerFactory => Services.GetService<ILoggerFactory>() ?? NullLoggerFactory.Instance;

    public CultureInfo Culture
    {
        get;
        set => field = value ?? CultureInfo.InvariantCulture;
    }

    = CultureInfo.InvariantCulture;

    /// <summary>Free data that travels with the kernel.</summary>
    public IDictionary<string, object?> Data => _data ??= [];

    internal bool HasFunctionFilters => FunctionInvocationFilters.Count > 0;

    public static IKernelBuilder CreateBuilder() => new KernelBuilder(new ServiceCollection());

    /// <summary>A kernel with the same services and its own copies of plugins, filters and data.</summary>
    public Kernel Clone() => new(Services, [.. Plugins])
    {
        Culture = Culture,
        FunctionInvocationFilters = [.. FunctionInvocationFilters],
        PromptRenderFilters = [.. PromptRenderFilters],
        _data = _data is null ? null : new Dictionary<string, object?>(_data),
    };

    /// <summary>The service under a key; without a key one that has none, or else any.</summary>
    /// <exception cref="KernelException">No such service is registered.</exception>
    public T GetRequiredService<T>(object? serviceKey = null)
        where T : class =>
        Find<T>(serviceKey) ?? throw new KernelException($"Service of type '{typeof(T)}'{(serviceKey is null ? "" : $" and key '{serviceKey}'")} not registered.");

    /// <summary>All services of a type, those under keys included.</summary>
    public IEnumerable<T> GetAllServices<T>()
        where T : class => [.. Services.GetServices<T>(), .. Keyed<T>()];

    public Task<FunctionResult> InvokeAsync(KernelFunction function, KernelArguments? arguments = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(function);
        return function.InvokeAsync(this, arguments, cancellationToken);
    }

    public Task<FunctionResult> InvokeAsync(string? pluginName, string functionName, KernelArguments? arguments = null, CancellationToken cancellationToken = default) =>
        Find(pluginName, functionName).InvokeAsync(this, arguments, cancellationToken);

    public async Task<TResult?> InvokeAsync<TResult>(KernelFunction function, KernelArguments? arguments = null, CancellationToken cancellationToken = default) =>
        (await InvokeAsync(function, arguments, cancellationToken).ConfigureAwait(false)).GetValue<TResult>();

    public async Task<TResult?> InvokeAsync<TResult>(string? pluginName, string functionName, KernelArguments? arguments = null, CancellationToken cancellationToken = default) =>
        (await InvokeAsync(pluginName, functionName, arguments, cancellationToken).ConfigureAwait(false)).GetValue<TResult>();

    public IAsyncEnumerable<StreamingKernelContent> InvokeStreamingAsync(KernelFunction function, KernelArguments? arguments = null, CancellationToken cancellationToken = default) =>
        InvokeStreamingAsync<StreamingKernelContent>(function, arguments, cancellationToken);

    public IAsyncEnumerable<StreamingKernelContent> InvokeStreamingAsync(string? pluginName, string functionName, KernelArguments? arguments = null, CancellationToken cancellationToken = default) =>
        InvokeStreamingAsync<StreamingKernelContent>(pluginName, functionName, arguments, cancellationToken);

    public IAsyncEnumerable<T> InvokeStreamingAsync<T>(KernelFunction function, KernelArguments? arguments = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(function);
        return function.InvokeStreamingAsync<T>(this, arguments, cancellationToken);
    }

    public IAsyncEnumerable<T> InvokeStreamingAsync<T>(string? pluginName, string functionName, KernelArguments? arguments = null, CancellationToken cancellationToken = default) =>
        Find(pluginName, functionName).InvokeStreamingAsync<T>(this, arguments, cancellationToken);

    internal T? Find<T>(object? serviceKey)
        where T : class =>
        serviceKey is null ? Services.GetService<T>() ?? Keyed<T>().LastOrDefault() : (Services as IKeyedServiceProvider)?.GetKeyedService<T>(serviceKey);

    private static KernelPluginCollection? PluginsOf(IServiceProvider? services)
    {
        var registered = services?.GetServices<KernelPlugin>().ToList();
        return registered is { Count: > 0 } ? new KernelPluginCollection(registered) : null;
    }

    private KernelFunction Find(string? pluginName, string functionName)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(functionName);
        return Plugins.GetFunction(pluginName, functionName);
    }

    private IEnumerable<T> Keyed<T>()
        where T : class => Services is IKeyedServiceProvider ? Services.GetKeyedServices<T>(KeyedService.AnyKey) : [];
}
