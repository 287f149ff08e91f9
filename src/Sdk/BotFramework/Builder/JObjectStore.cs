using System.Globalization;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace Microsoft.Bot.Builder;

/// <summary>Items as JSON in a dictionary that the caller can look into. Types are remembered beside it, not in it.</summary>
internal sealed class JObjectStore
{
    private readonly Lock _gate = new();
    private readonly JsonSerializer _serializer;
    private readonly Dictionary<string, JObject> _items;
    private readonly Dictionary<string, object> _objects = new(StringComparer.Ordinal);
    private long _version;

    public JObjectStore(JsonSerializer serializer, Dictionary<string, JObject> items)
    {
        _serializer = serializer;
        _items = items;
    }

    public IDictionary<string, object> Read(string[] keys)
    {
        var found = new Dictionary<string, object>(StringComparer.Ordinal);
        lock (_gate)
        {
            foreach (var key in keys)
            {
                if (_items.TryGetValue(key, out var token) && token is not null)
                    found[key] = _objects.TryGetValue(key, out var known) ? Graph.Clone(known) : token.DeepClone();
            }
        }

        return found;
    }

    public void Write(IDictionary<string, object> changes)
    {
        lock (_gate)
        {
            foreach (var (key, value) in changes)
                Write(key, value);
        }
    }

    public void Delete(string[] keys)
    {
        lock (_gate)
        {
            foreach (var key in keys)
            {
                _items.Remove(key);
                _objects.Remove(key);
            }
        }
    }

    private void Write(string key, object value)
    {
        var copy = Graph.Clone(value);
        var current = _objects.GetValueOrDefault(key) as IStoreItem;
        if (copy is IStoreItem item)
        {
            if (current is not null && item.ETag != "*" && item.ETag != current.ETag)
                throw new ArgumentException($"Etag conflict.\r\n\r\nOriginal: {item.ETag}\r\nCurrent: {current.ETag}");
            item.ETag = (_version++).ToString(CultureInfo.InvariantCulture);
        }

        _objects[key] = copy;
        _items[key] = JObject.FromObject(copy, _serializer);
    }
}
