using Microsoft.Bot.Builder;

namespace BackPainBot.Conversation.Turn;

/// <summary>Storage of one turn: reads through, holds writes back, so that state and replies are committed together.</summary>
public sealed class TurnBuffer(IStorage behind) : IStorage
{
    public Dictionary<string, object> Changes { get; } = new(StringComparer.Ordinal);

    public Task<IDictionary<string, object>> ReadAsync(string[] keys, CancellationToken cancellationToken = default) =>
        behind.ReadAsync(keys, cancellationToken);

    public Task WriteAsync(IDictionary<string, object> changes, CancellationToken cancellationToken = default)
    {
        foreach (var (key, value) in changes)
            Changes[key] = value;
        return Task.CompletedTask;
    }

    public Task DeleteAsync(string[] keys, CancellationToken cancellationToken = default) => behind.DeleteAsync(keys, cancellationToken);
}
