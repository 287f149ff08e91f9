namespace Microsoft.SemanticKernel;

/// <summary>Fills a parameter from the kernel's services instead of the arguments.</summary>
[AttributeUsage(AttributeTargets.Parameter, AllowMultiple = false)]
public sealed class FromKernelServicesAttribute : Attribute
{
    public FromKernelServicesAttribute()
    {
    }

    public FromKernelServicesAttribute(object? serviceKey) => ServiceKey = serviceKey;

    public object? ServiceKey { get; }
}
