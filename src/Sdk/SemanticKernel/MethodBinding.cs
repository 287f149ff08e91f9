using System.Globalization;
using System.Reflection;
using System.Runtime.ExceptionServices;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Microsoft.SemanticKernel;

/// <summary>Fills a method's parameters from kernel and arguments, calls it, and unwraps tasks.</summary>
internal sealed class MethodBinding
{
    private delegate object? Source(Kernel kernel, KernelFunction function, KernelArguments arguments, CancellationToken cancellationToken);

    // What a parameter gets because of its type; everything else is an argument.
    private static readonly Dictionary<Type, Source> ByType = new()
    {
        [typeof(Kernel)] = static (kernel, _, _, _) => kernel,
        [typeof(KernelFunction)] = static (_, function, _, _) => function,
        [typeof(KernelArguments)] = static (_, _, arguments, _) => arguments,
        [typeof(CancellationToken)] = static (_, _, _, token) => token,
        [typeof(ILoggerFactory)] = static (kernel, _, _, _) => kernel.LoggerFactory,
        [typeof(ILogger)] = static (kernel, function, _, _) => kernel.LoggerFactory.CreateLogger(function.Name),
        [typeof(CultureInfo)] = static (kernel, _, _, _) => kernel.Culture,
        [typeof(IFormatProvider)] = static (kernel, _, _, _) => kernel.Culture,
    };

    private readonly object? _target;
    private readonly MethodInvoker _invoker;
    private readonly Source[] _sources;
    private readonly Func<object?, ValueTask<object?>> _unwrap;

    public MethodBinding(MethodInfo method, object? target)
    {
        Method = method;
        _target = target;
        _invoker = MethodInvoker.Create(method);
        _sources = [.. method.GetParameters().Select(SourceOf)];
        ArgumentParameters = [.. method.GetParameters().Where(parameter => !ByType.ContainsKey(parameter.ParameterType) && !parameter.IsDefined(typeof(FromKernelServicesAttribute), inherit: true))];
        (_unwrap, ResultType) = TaskResult.UnwrapperOf(method.ReturnType);
    }

    public MethodInfo Method { get; }

    public Type ResultType { get; }

    public IReadOnlyList<ParameterInfo> ArgumentParameters { get; }

    public ValueTask<object?> InvokeAsync(Kernel kernel, KernelFunction function, KernelArguments arguments, CancellationToken cancellationToken)
    {
        var values = _sources.Length == 0 ? [] : new object?[_sources.Length];
        for (var i = 0; i < values.Length; i++)
            values[i] = _sources[i](kernel, function, arguments, cancellationToken);
        return _unwrap(Call(values));
    }

    private object? Call(object?[] values)
    {
        try
        {
            return _invoker.Invoke(_target, values.AsSpan());
        }
        catch (TargetInvocationException failure) when (failure.InnerException is { } inner)
        {
            ExceptionDispatchInfo.Throw(inner);
            throw;
        }
    }

    private static Source SourceOf(ParameterInfo parameter)
    {
        if (parameter.GetCustomAttribute<FromKernelServicesAttribute>() is { } fromServices)
            return (kernel, _, _, _) => ServiceFor(kernel, parameter, fromServices.ServiceKey);
        return ByType.GetValueOrDefault(parameter.ParameterType) ?? ((kernel, _, arguments, _) => ArgumentFor(kernel, arguments, parameter));
    }

    private static object? ServiceFor(Kernel kernel, ParameterInfo parameter, object? key)
    {
        var service = key is null
            ? kernel.Services.GetService(parameter.ParameterType)
            : (kernel.Services as IKeyedServiceProvider)?.GetKeyedService(parameter.ParameterType, key);
        return service is null && !parameter.HasDefaultValue
            ? throw new KernelException($"Missing service for function parameter '{parameter.Name}'", new ArgumentException("Missing service for function parameter", parameter.Name))
            : service ?? parameter.DefaultValue;
    }

    private static object? ArgumentFor(Kernel kernel, KernelArguments arguments, ParameterInfo parameter)
    {
        if (arguments.TryGetValue(parameter.Name!, out var value))
            return ArgumentConverter.Convert(value, parameter, kernel.Culture);
        return parameter.HasDefaultValue
            ? parameter.DefaultValue
            : throw new KernelException($"Missing argument for function parameter '{parameter.Name}'", new ArgumentException("Missing argument for function parameter", parameter.Name));
    }
}
