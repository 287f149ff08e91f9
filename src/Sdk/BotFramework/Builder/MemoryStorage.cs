using System.Collections.Concurrent;
using System.Globalization;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace Microsoft.Bot.Builder;

/// <summary>
/// Keeps items in this process. What is written is a snapshot, and every read gets its own copy, so nobody changes stored state by accident.
/// </summary>
public class MemoryStorage : IStorage
{
    private readonly ConcurrentDictionary<string, Entry> _entries = new(StringComparer.Ordinal);
    private readonly JObjectStore _tokens;
    private long _version;

    public MemoryStorage(Dictionary<string, JObject> dictionary = null)
        : this(null, dictionary)
    {
    }

    /// <summary>Over a dictionary of the caller, items are kept there as JSON; otherwise they are kept as objects.</summary>
    public MemoryStorage(JsonSerializer jsonSerializer, Dictionary<string, JObject> dictionary = null)
    {
        if (dictionary is not null || jsonSerializer is not null)
            _tokens = new JObjectStore(jsonSerializer, dictionary ?? []);
    }

    public Task<IDictionary<string, object>> ReadAsync(string[] keys, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(keys);
        if (_tokens is not null)
            return Task.FromResult(_tokens.Read(keys));
        var found = new Dictionary<string, object>(keys.Length, StringComparer.Ordinal);
        foreach (var key in keys)
        {
            if (_entries.TryGetValue(key, out var entry))
                found[key] = entry.Copy();
        }

        return Task.FromResult<IDictionary<string, object>>(found);
    }

    /// <exception cref="InvalidOperationException">An item's eTag is not that of the stored version.</exception>
    public Task WriteAsync(IDictionary<string, object> changes, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(changes);
        if (_tokens is not null)
            _tokens.Write(changes);
        else
        {
            foreach (var (key, value) in changes)
                Write(key, value);
        }

        return Task.CompletedTask;
    }

    public Task DeleteAsync(string[] keys, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(keys);
        if (_tokens is not null)
            _tokens.Delete(keys);
        else
        {
            foreach (var key in keys)
                _entries.TryRemove(key, out _);
        }

        return Task.CompletedTask;
    }

    private void Write(string key, object value)
    {
        var item = value as IStoreItem;
        var entry = new Entry(value, item is null ? null : Interlocked.Increment(ref _version).ToString(CultureInfo.InvariantCulture));
        if (item is null || item.ETag is null or "*")
        {
            _entries[key] = entry;
            return;
        }

        if (_entries.TryGetValue(key, out var current) && (current.ETag != item.ETag || !_entries.TryUpdate(key, entry, current)))
            throw new InvalidOperationException($"Etag conflict.\r\n\r\nOriginal: {item.ETag}\r\nCurrent: {current.ETag}");
        _entries.TryAdd(key, entry);
    }

    private sealed class Entry
    {
        private readonly object _value;

        public Entry(object value, string eTag)
        {
            ETag = eTag;
            _value = value is IDictionary<string, object> state ? Snapshot(state) : Graph.Clone(value);
            if (_value is IStoreItem item)
                item.ETag = eTag;
        }

        public string ETag { get; }

        public object Copy()
        {
            if (_value is not StateSnapshot stored)
                return Graph.Clone(_value);
            var copy = new StateSnapshot(stored.Count) { Print = stored.Print };
            foreach (var (key, value) in stored)
                copy[key] = Graph.Clone(value);
            return copy;
        }

        private static StateSnapshot Snapshot(IDictionary<string, object> state)
        {
            var snapshot = new StateSnapshot(state.Count) { Print = Graph.Fingerprint(state) };
            foreach (var (key, value) in state)
                snapshot[key] = Graph.Clone(value);
            return snapshot;
        }
    }
}
