namespace Microsoft.Bot.Builder;

/// <summary>Arrays of one dimension.</summary>
internal sealed class GraphArray<T> : GraphType
{
    private static readonly bool Flat = IsImmutable(typeof(T));

    public override object Clone(object value, int depth)
    {
        var copy = (T[])((T[])value).Clone();
        for (var i = 0; !Flat && i < copy.Length; i++)
            copy[i] = (T)Graph.Clone(copy[i], depth);
        return copy;
    }

    public override ulong Fingerprint(object value, ulong hash, int depth)
    {
        var source = (T[])value;
        foreach (var item in source)
            hash = Graph.Fingerprint(item, hash, depth);
        return Graph.Mix(hash, (ulong)source.Length + 13);
    }
}
