using System.Collections;
using System.Diagnostics.CodeAnalysis;

namespace Microsoft.SemanticKernel;

/// <summary>The plugins of a kernel.</summary>
public sealed class KernelPluginCollection : ICollection<KernelPlugin>, IReadOnlyKernelPluginCollection
{
    private readonly Dictionary<string, KernelPlugin> _plugins = new(StringComparer.OrdinalIgnoreCase);

    public KernelPluginCollection()
    {
    }

    public KernelPluginCollection(IEnumerable<KernelPlugin> plugins)
    {
        ArgumentNullException.ThrowIfNull(plugins);
        AddRange(plugins);
    }

    public int Count => _plugins.Count;

    bool ICollection<KernelPlugin>.IsReadOnly => false;

    public KernelPlugin this[string name] => TryGetPlugin(name, out var plugin)
        ? plugin
        : throw new KeyNotFoundException($"Plugin {name} not found.");

    public void Add(KernelPlugin plugin)
    {
        ArgumentNullException.ThrowIfNull(plugin);
        _plugins.Add(plugin.Name, plugin);
    }

    public void AddRange(IEnumerable<KernelPlugin> plugins)
    {
        ArgumentNullException.ThrowIfNull(plugins);
        foreach (var plugin in plugins)
            Add(plugin);
    }

    public bool TryGetPlugin(string name, [NotNullWhen(true)] out KernelPlugin? plugin) => _plugins.TryGetValue(name, out plugin);

    public bool Contains(KernelPlugin item) => item is not null && _plugins.TryGetValue(item.Name, out var own) && ReferenceEquals(own, item);

    public bool Remove(KernelPlugin item) => Contains(item) && _plugins.Remove(item.Name);

    public void Clear() => _plugins.Clear();

    public void CopyTo(KernelPlugin[] array, int arrayIndex) => _plugins.Values.CopyTo(array, arrayIndex);

    public IEnumerator<KernelPlugin> GetEnumerator() => _plugins.Values.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
