using System.Text.Json;
using Microsoft.Bot.Builder;

namespace BackPainBot.UnitTests.Sdk.BotFramework;

/// <summary>What a database does to state: plain System.Text.Json in, a JsonElement out.</summary>
internal sealed class JsonOnlyStorage : IStorage
{
    private readonly Dictionary<string, string> _items = [];

    public Task<IDictionary<string, object>> ReadAsync(string[] keys, CancellationToken cancellationToken = default)
    {
        IDictionary<string, object> found = keys
            .Where(_items.ContainsKey)
            .ToDictionary(key => key, key => (object)JsonSerializer.Deserialize<JsonElement>(_items[key]));
        return Task.FromResult(found);
    }

    public Task WriteAsync(IDictionary<string, object> changes, CancellationToken cancellationToken = default)
    {
        foreach (var (key, value) in changes)
            _items[key] = JsonSerializer.Serialize(value);
        return Task.CompletedTask;
    }

    public Task DeleteAsync(string[] keys, CancellationToken cancellationToken = default)
    {
        foreach (var key in keys)
            _items.Remove(key);
        return Task.CompletedTask;
    }
}
