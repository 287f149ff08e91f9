using System.Runtime.InteropServices;

namespace Microsoft.Bot.Builder;

/// <summary>Lists.</summary>
internal sealed class GraphList<T> : GraphType
{
    private static readonly bool Flat = IsImmutable(typeof(T));

    public override object Clone(object value, int depth)
    {
        var copy = new List<T>((List<T>)value);
        if (Flat)
            return copy;
        foreach (ref var item in CollectionsMarshal.AsSpan(copy))
            item = (T)Graph.Clone(item, depth);
        return copy;
    }

    public override ulong Fingerprint(object value, ulong hash, int depth)
    {
        var source = (List<T>)value;
        foreach (var item in source)
            hash = Graph.Fingerprint(item, hash, depth);
        return Graph.Mix(hash, (ulong)source.Count + 13);
    }
}
