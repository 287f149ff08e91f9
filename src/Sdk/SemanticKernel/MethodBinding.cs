using System.Globalization;
using System.Reflection;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Microsoft.SemanticKernel;

/// <summary>Fills a method's parameters from kernel and arguments, calls it, and unwraps tasks.</summary>
internal sealed class MethodBinding
{
    private delegate object? Source(Kernel kernel, KernelFunction function, KernelArguments arguments, CancellationToken cancellationToken);

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
        ArgumentParameters = [.. method.GetParameters().Where(IsArgument)];
        (_unwrap, ResultType) = TaskResult.UnwrapperOf(method.ReturnType);
    }

    public MethodInfo Method { get; }

    public Type ResultType { get; }

    public IReadOnlyList<ParameterInfo> ArgumentParameters { get; }

    public static bool IsValueTask(Type type) =>
        type == typeof(ValueTask) || (type.IsGenericType && type.GetGenericTypeDefinition() == typeof(ValueTask<>));

    public ValueTask<object?> InvokeAsync(Kernel kernel, KernelFunction function, KernelArguments arguments, CancellationToken cancellationToken)
    {
        if (_sources.Length == 0)
            return _unwrap(Call([]));
        var values = new object?[_sources.Length];
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
            System.Runtime.ExceptionServices.ExceptionDispatchInfo.Throw(inner);
            throw;
        }
    }

    private static bool IsArgument(ParameterInfo parameter) =>
        parameter.ParameterType != typeof(Kernel)
        && parameter.ParameterType != typeof(KernelArguments)
        && parameter.ParameterType != typeof(KernelFunction)
        && parameter.ParameterType != typeof(CancellationToken)
        && parameter.ParameterType != typeof(ILoggerFactory)
        && parameter.ParameterType != typeof(ILogger)
        && parameter.ParameterType != typeof(CultureInfo)
        && parameter.ParameterType != typeof(IFormatProvider)
        && !parameter.IsDefined(typeof(FromKernelServicesAttribute), inherit: true);

    private static Source SourceOf(ParameterInfo parameter)
    {
        var type = parameter.ParameterType;
        if (parameter.GetCustomAttribute<FromKernelServicesAttribute>() is { } fromServices)
            return (kernel, _, _, _) => ServiceFor(kernel, parameter, fromServices.ServiceKey);
        return type switch
        {
            _ when type == typeof(Kernel) => static (kernel, _, _, _) => kernel,
            _ when type == typeof(KernelFunction) => static (_, function, _, _) => function,
            _ when type == typeof(KernelArguments) => static (_, _, arguments, _) => arguments,
            _ when type == typeof(CancellationToken) => static (_, _, _, token) => token,
            _ when type == typeof(ILoggerFactory) => static (kernel, _, _, _) => kernel.LoggerFactory,
            _ when type == typeof(ILogger) => static (kernel, function, _, _) => kernel.LoggerFactory.CreateLogger(function.Name),
            _ when type == typeof(CultureInfo) || type == typeof(IFormatProvider) => static (kernel, _, _, _) => kernel.Culture,
            _ => (kernel, function, arguments, _) => ArgumentFor(kernel, function, arguments, parameter),
        };
    }

    private static object? ServiceFor(Kernel kernel, ParameterInfo parameter, object? key)
    {
        var service = key is null
            ? kernel.Services.GetService(parameter.ParameterType)
            : (kernel.Services as IKeyedServiceProvider)?.GetKeyedService(parameter.ParameterType, key);
        if (service is null && !parameter.HasDefaultValue)
        {
            throw new KernelException($"Missing service for function parameter '{parameter.Name}'");
        }

        return service ?? parameter.DefaultValue;
    }

    private static object? ArgumentFor(Kernel kernel, KernelFunction function, KernelArguments arguments, ParameterInfo parameter)
    {
        if (arguments.TryGetValue(parameter.Name!, out var value))
            return ArgumentConverter.Convert(value, parameter, function.Name, kernel.Culture);
        if (parameter.HasDefaultValue)
            return parameter.DefaultValue;
        throw new KernelException($"Missing argument for function parameter '{parameter.Name}'", new ArgumentException("Missing argument for function parameter", parameter.Name));
    }
}
