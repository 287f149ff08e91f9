using Microsoft.Extensions.DependencyInjection;

namespace Microsoft.SemanticKernel;

internal sealed class KernelBuilder(IServiceCollection services) : IKernelBuilder, IKernelBuilderPlugins
{
    public IServiceCollection Services { get; } = services;

    public IKernelBuilderPlugins Plugins => this;

    /// <summary>False inside an application's own service collection, whose provider makes the kernel.</summary>
    public bool AllowBuild { get; init; } = true;
}
