using System.Collections.ObjectModel;
using System.ComponentModel;
using System.Reflection;
using System.Runtime.CompilerServices;

namespace Microsoft.SemanticKernel;

/// <summary>A function whose body is a method. Binding is worked out once, when the function is made.</summary>
internal sealed class KernelFunctionFromMethod : KernelFunction
{
    private readonly MethodBinding _binding;

    private KernelFunctionFromMethod(KernelFunctionMetadata metadata, MethodBinding binding)
        : base(metadata) => _binding = binding;

    public override MethodInfo? UnderlyingMethod => _binding.Method;

    public static KernelFunctionFromMethod Create(MethodInfo method, object? target, KernelFunctionFromMethodOptions options)
    {
        var binding = new MethodBinding(method, target);
        var name = options.FunctionName ?? method.GetCustomAttribute<KernelFunctionAttribute>(inherit: true)?.Name?.Trim();
        var metadata = new KernelFunctionMetadata(string.IsNullOrEmpty(name) ? NameOf(method) : ValidName.Require(name, "function", "functionName"))
        {
            Description = options.Description ?? DescriptionOf(method),
            Parameters = options.Parameters?.ToArray() ?? [.. binding.ArgumentParameters.Select(Describe)],
            ReturnParameter = options.ReturnParameter ?? new KernelReturnParameterMetadata { ParameterType = binding.ResultType, Description = DescriptionOf(method.ReturnParameter) },
            AdditionalProperties = options.AdditionalMetadata ?? ReadOnlyDictionary<string, object?>.Empty,
        };
        return new KernelFunctionFromMethod(metadata, binding);
    }

    public override KernelFunction Clone(string? pluginName = null) =>
        new KernelFunctionFromMethod(new KernelFunctionMetadata(Metadata) { PluginName = pluginName ?? PluginName }, _binding);

    protected override async ValueTask<FunctionResult> InvokeCoreAsync(Kernel kernel, KernelArguments arguments, CancellationToken cancellationToken)
    {
        var value = await _binding.InvokeAsync(kernel, this, arguments, cancellationToken).ConfigureAwait(false);
        return value as FunctionResult ?? new FunctionResult(this, value, kernel.Culture);
    }

    /// <summary>What the method itself streams, or its one result.</summary>
    protected override async IAsyncEnumerable<TResult> InvokeStreamingCoreAsync<TResult>(Kernel kernel, KernelArguments arguments, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var result = await InvokeCoreAsync(kernel, arguments, cancellationToken).ConfigureAwait(false);
        if (result.Value is IAsyncEnumerable<TResult> stream)
        {
            await foreach (var item in stream.WithCancellation(cancellationToken).ConfigureAwait(false))
                yield return item;
        }
        else if (result.Value is TResult typed)
            yield return typed;
        else if (result.Value is not null && new StreamingMethodContent(result.Value, result.Metadata) is TResult content)
            yield return content;
        else if (result.Value is not null || _binding.ResultType == typeof(void))
            throw new NotSupportedException($"Streaming function {Name} does not support type {typeof(TResult)}");
    }

    // A method that returns a task loses its Async suffix; a lambda's compiler-made name is reduced to what is valid.
    private static string NameOf(MethodInfo method)
    {
        var name = method.Name;
        if (TaskResult.IsAwaited(method.ReturnType) && name.Length > 5 && name.EndsWith("Async", StringComparison.Ordinal))
            name = name[..^5];
        return new string([.. name.Select(c => char.IsAsciiLetterOrDigit(c) ? c : '_')]);
    }

    private static string DescriptionOf(ICustomAttributeProvider described) =>
        described.GetCustomAttributes(typeof(DescriptionAttribute), inherit: true).OfType<DescriptionAttribute>().FirstOrDefault()?.Description ?? string.Empty;

    private static KernelParameterMetadata Describe(ParameterInfo parameter) => new(parameter.Name!)
    {
        Description = DescriptionOf(parameter),
        DefaultValue = parameter.HasDefaultValue ? parameter.DefaultValue : null,
        IsRequired = !parameter.IsOptional,
        ParameterType = parameter.ParameterType,
    };
}
