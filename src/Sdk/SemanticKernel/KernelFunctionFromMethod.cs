using System.ComponentModel;
using System.Reflection;

namespace Microsoft.SemanticKernel;

/// <summary>A function whose body is a method. Binding is worked out once, when the function is made.</summary>
internal sealed class KernelFunctionFromMethod : KernelFunction
{
    private readonly MethodBinding _binding;

    private KernelFunctionFromMethod(KernelFunctionMetadata metadata, MethodBinding binding)
        : base(metadata) => _binding = binding;

    public override MethodInfo? UnderlyingMethod => _binding.Method;

    public static KernelFunctionFromMethod Create(
        MethodInfo method,
        object? target,
        string? functionName,
        string? description,
        IEnumerable<KernelParameterMetadata>? parameters,
        KernelReturnParameterMetadata? returnParameter)
    {
        var binding = new MethodBinding(method, target);
        var name = functionName ?? method.GetCustomAttribute<KernelFunctionAttribute>(inherit: true)?.Name?.Trim();
        var metadata = new KernelFunctionMetadata(string.IsNullOrEmpty(name) ? NameOf(method) : name)
        {
            Description = description ?? method.GetCustomAttribute<DescriptionAttribute>(inherit: true)?.Description ?? string.Empty,
            Parameters = parameters?.ToArray() ?? [.. binding.ArgumentParameters.Select(Describe)],
            ReturnParameter = returnParameter ?? new KernelReturnParameterMetadata
            {
                ParameterType = binding.ResultType,
                Description = method.ReturnParameter.GetCustomAttribute<DescriptionAttribute>()?.Description ?? string.Empty,
            },
        };
        return new KernelFunctionFromMethod(metadata, binding);
    }

    public override KernelFunction Clone(string? pluginName = null) =>
        new KernelFunctionFromMethod(
            new KernelFunctionMetadata(Name)
            {
                PluginName = pluginName ?? PluginName,
                Description = Description,
                Parameters = Metadata.Parameters,
                ReturnParameter = Metadata.ReturnParameter,
            },
            _binding);

    protected override async ValueTask<FunctionResult> InvokeCoreAsync(Kernel kernel, KernelArguments arguments, CancellationToken cancellationToken)
    {
        var value = await _binding.InvokeAsync(kernel, this, arguments, cancellationToken).ConfigureAwait(false);
        return value as FunctionResult ?? new FunctionResult(this, value, kernel.Culture);
    }

    // A method that returns a task loses its Async suffix; a lambda's compiler-made name is reduced to what is valid.
    private static string NameOf(MethodInfo method)
    {
        var name = method.Name;
        if (typeof(Task).IsAssignableFrom(method.ReturnType) || MethodBinding.IsValueTask(method.ReturnType))
            name = name.Length > 5 && name.EndsWith("Async", StringComparison.Ordinal) ? name[..^5] : name;

        return new string([.. name.Select(c => char.IsAsciiLetterOrDigit(c) ? c : '_')]);
    }

    private static KernelParameterMetadata Describe(ParameterInfo parameter) => new(parameter.Name!)
    {
        Description = parameter.GetCustomAttribute<DescriptionAttribute>(inherit: true)?.Description ?? string.Empty,
        DefaultValue = parameter.HasDefaultValue ? parameter.DefaultValue : null,
        IsRequired = !parameter.IsOptional,
        ParameterType = parameter.ParameterType,
    };
}
