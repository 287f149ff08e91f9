using Microsoft.Extensions.DependencyInjection;

namespace Microsoft.SemanticKernel;

/// <summary>Collects services and plugins; <c>Build()</c> makes the kernel.</summary>
public interface IKernelBuilder
{
    IServiceCollection Services { get; }

    IKernelBuilderPlugins Plugins { get; }
}
