namespace Microsoft.Bot.Builder;

/// <summary>Typed reading.</summary>
public static class StorageExtensions
{
    /// <summary>The items that are there and are of a type, by key.</summary>
    public static async Task<IDictionary<string, TStoreItem>> ReadAsync<TStoreItem>(this IStorage storage, string[] keys, CancellationToken cancellationToken = default)
        where TStoreItem : class
    {
        ArgumentNullException.ThrowIfNull(storage);
        var found = await storage.ReadAsync(keys, cancellationToken).ConfigureAwait(false);
        var typed = new Dictionary<string, TStoreItem>(found.Count, StringComparer.Ordinal);
        foreach (var (key, value) in found)
        {
            if (value is TStoreItem item)
                typed[key] = item;
        }

        return typed;
    }
}
