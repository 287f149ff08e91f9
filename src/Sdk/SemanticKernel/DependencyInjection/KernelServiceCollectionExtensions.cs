using Microsoft.SemanticKernel;

#pragma warning disable IDE0130 // The original puts this extension where service registrations are looked for.
namespace Microsoft.Extensions.DependencyInjection;

/// <summary>Adds a kernel to an application's services.</summary>
public static class KernelServiceCollectionExtensions
{
    /// <summary>Registers a transient <see cref="Kernel"/> with all registered plugins and filters.</summary>
    public static IKernelBuilder AddKernel(this IServiceCollection services)
    {
        ArgumentNullException.ThrowIfNull(services);
        services.AddTransient<KernelPluginCollection>(provider => [.. provider.GetServices<KernelPlugin>()]);
        services.AddTransient<Kernel>(provider => new Kernel(provider));
        return new KernelBuilder(services) { AllowBuild = false };
    }
}
