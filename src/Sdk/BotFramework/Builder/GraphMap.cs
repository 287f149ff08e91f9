namespace Microsoft.Bot.Builder;

/// <summary>Dictionaries.</summary>
internal sealed class GraphMap<TKey, TValue> : GraphType
{
    public override object Clone(object value, int depth)
    {
        var source = (Dictionary<TKey, TValue>)value;
        var copy = new Dictionary<TKey, TValue>(source.Count, source.Comparer);
        foreach (var (key, item) in source)
            copy[(TKey)Graph.Clone(key, depth)] = (TValue)Graph.Clone(item, depth);
        return copy;
    }

    public override ulong Fingerprint(object value, ulong hash, int depth)
    {
        var source = (Dictionary<TKey, TValue>)value;
        foreach (var (key, item) in source)
            hash = Graph.Fingerprint(item, Graph.Fingerprint(key, hash, depth), depth);
        return Graph.Mix(hash, (ulong)source.Count + 11);
    }
}
