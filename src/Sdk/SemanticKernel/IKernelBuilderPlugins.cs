using Microsoft.Extensions.DependencyInjection;

namespace Microsoft.SemanticKernel;

/// <summary>Where plugins are added while a kernel is being built.</summary>
public interface IKernelBuilderPlugins
{
    IServiceCollection Services { get; }
}
