namespace Microsoft.SemanticKernel;

/// <summary>Marks a method as a kernel function.</summary>
[AttributeUsage(AttributeTargets.Method, AllowMultiple = false)]
public sealed class KernelFunctionAttribute : Attribute
{
    public KernelFunctionAttribute()
    {
    }

    public KernelFunctionAttribute(string? name) => Name = name;

    /// <summary>Null takes the method's name without its <c>Async</c> suffix.</summary>
    public string? Name { get; }
}
