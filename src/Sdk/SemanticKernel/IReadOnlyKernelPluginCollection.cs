using System.Diagnostics.CodeAnalysis;

namespace Microsoft.SemanticKernel;

/// <summary>Plugins by name (case-insensitive).</summary>
public interface IReadOnlyKernelPluginCollection : IReadOnlyCollection<KernelPlugin>
{
    /// <exception cref="KeyNotFoundException">There is no plugin of this name.</exception>
    KernelPlugin this[string name] { get; }

    bool TryGetPlugin(string name, [NotNullWhen(true)] out KernelPlugin? plugin);
}
