namespace Microsoft.Bot.Builder;

/// <summary>Services and values of one turn, by name or by type.</summary>
public class TurnContextStateCollection : Dictionary<string, object>, IDisposable
{
    // What an adapter, two kinds of state and a dialog put in: enough to keep an ordinary turn from growing it.
    private const int ExpectedEntries = 7;

    private bool _disposed;

    public TurnContextStateCollection()
        : base(ExpectedEntries, StringComparer.Ordinal)
    {
    }

    /// <summary>The value under a name, or null if there is none of that type.</summary>
    public T Get<T>(string key)
        where T : class
    {
        ArgumentNullException.ThrowIfNull(key);
        return TryGetValue(key, out var value) ? value as T : null;
    }

    public T Get<T>()
        where T : class
        => Get<T>(typeof(T).FullName);

    /// <exception cref="ArgumentException">The name is taken.</exception>
    public void Add<T>(string key, T value)
        where T : class
    {
        ArgumentNullException.ThrowIfNull(key);
        ArgumentNullException.ThrowIfNull(value);
        base.Add(key, value);
    }

    public void Add<T>(T value)
        where T : class
        => Add(typeof(T).FullName, value);

    /// <summary>Replaces the value under a name; null removes it.</summary>
    public void Set<T>(string key, T value)
        where T : class
    {
        ArgumentNullException.ThrowIfNull(key);
        if (value is null)
            Remove(key);
        else
            this[key] = value;
    }

    public void Set<T>(T value)
        where T : class
        => Set(typeof(T).FullName, value);

    public void CopyTo(TurnContextStateCollection target)
    {
        ArgumentNullException.ThrowIfNull(target);
        foreach (var (key, value) in this)
            target[key] = value;
    }

    public void Dispose()
    {
        Dispose(true);
        GC.SuppressFinalize(this);
    }

    protected virtual void Dispose(bool disposing)
    {
        if (_disposed)
            return;
        _disposed = true;
        if (!disposing)
            return;
        foreach (var value in Values)
        {
            // Connector clients live as long as their adapter, which shares them between turns.
            if (value is IDisposable disposable and not Connector.IConnectorClient)
                disposable.Dispose();
        }

        Clear();
    }
}
