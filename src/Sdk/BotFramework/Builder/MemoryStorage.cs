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
    {
        if (dictionary is not null)
            _tokens = new JObjectStore(JsonSerializer.CreateDefault(), dictionary);
    }

    /// <summary>With a serialiser or over a dictionary of the caller, items are kept as JSON; otherwise they are kept as objects.</summary>
    public MemoryStorage(JsonSerializer jsonSerializer, Dictionary<string, JObject> dictionary = null)
    {
        ArgumentNullException.ThrowIfNull(jsonSerializer);
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

    /// <exception cref="ArgumentException">An item is a bare value, or its eTag is not that of the stored version.</exception>
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
        if (value is null)
        {
            _entries.TryRemove(key, out _);
            return;
        }

        ThrowIfScalar(value);
        var item = value as IStoreItem;
        _entries.TryGetValue(key, out var current);
        if (item is not null && item.ETag != "*" && current?.ETag is not null && current.ETag != item.ETag)
            throw Conflict(item, current);
        var entry = new Entry(value, item is null ? null : (Interlocked.Increment(ref _version) - 1).ToString(CultureInfo.InvariantCulture));
        if (item is null or { ETag: "*" } || current is null)
            _entries[key] = entry;
        else if (!_entries.TryUpdate(key, entry, current))
            throw Conflict(item, _entries.GetValueOrDefault(key));
    }

    private static ArgumentException Conflict(IStoreItem item, Entry current) =>
        new($"Etag conflict.\r\n\r\nOriginal: {item.ETag}\r\nCurrent: {current?.ETag}");

    private static void ThrowIfScalar(object value)
    {
        var kind = Type.GetTypeCode(value.GetType()) switch
        {
            TypeCode.String or TypeCode.Char => JTokenType.String,
            TypeCode.Boolean => JTokenType.Boolean,
            TypeCode.DateTime => JTokenType.Date,
            TypeCode.Single or TypeCode.Double or TypeCode.Decimal => JTokenType.Float,
            >= TypeCode.SByte and <= TypeCode.UInt64 => JTokenType.Integer,
            _ => JTokenType.Object,
        };
        if (kind != JTokenType.Object)
            throw new ArgumentException($"Object serialized to {kind}. JObject instance expected.");
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
