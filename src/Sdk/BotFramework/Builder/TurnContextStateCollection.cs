using System.Runtime.CompilerServices;

namespace Microsoft.Bot.Builder;

/// <summary>Services and values of one turn, by name or by type.</summary>
public class TurnContextStateCollection : Dictionary<string, object>, IDisposable
{
    // What an adapter, two kinds of state and a dialog put in: enough to keep an ordinary turn from growing it.
    private const int ExpectedEntries = 7;

    private bool _disposed;

    public TurnContextStateCollection()
        : base(ExpectedEntries, StringComparer.OrdinalIgnoreCase)
    {
    }

    /// <summary>The value under a name, or null if there is none of that type.</summary>
    public T Get<T>(string key)
        where T : class
    {
        ThrowIfDisposed();
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
        ThrowIfDisposed();
        ArgumentNullException.ThrowIfNull(key);
        ArgumentNullException.ThrowIfNull(value);
        base.Add(key, value);
    }

    public void Add<T>(T value)
        where T : class
        => Add(typeof(T).FullName, value);

    /// <summary>Replaces the value under a name.</summary>
    public void Set<T>(string key, T value)
        where T : class
    {
        ThrowIfDisposed();
        ArgumentNullException.ThrowIfNull(key);
        this[key] = value;
    }

    public void Set<T>(T value)
        where T : class
        => Set(typeof(T).FullName, value);

    internal void CopyTo(TurnContextStateCollection target)
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

    /// <summary>Ends the use of this collection; what is in it belongs to whoever put it there.</summary>
    protected virtual void Dispose(bool disposing) => _disposed = true;

    private void ThrowIfDisposed([CallerMemberName] string member = null)
    {
#pragma warning disable CA1513 // The name in the message is that of the member that was called.
        if (_disposed)
            throw new ObjectDisposedException(member);
#pragma warning restore CA1513
    }
}
