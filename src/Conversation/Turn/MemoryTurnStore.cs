using System.Collections.Concurrent;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;

namespace BackPainBot.Conversation.Turn;

/// <summary>Keeps everything in this process: for tests, for replayed conversations, and for people who want nothing kept.</summary>
public sealed class MemoryTurnStore : ITurnStore
{
    private readonly ConcurrentDictionary<string, SemaphoreSlim> _turns = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, IReadOnlyList<Activity>> _replies = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<(string Kind, string Key), KeptRecord> _records = new();
    private readonly MemoryStorage _state = new();
    private readonly ConcurrentDictionary<string, string> _keys = new(StringComparer.Ordinal);

    public IStorage State => _state;

    public async Task<IAsyncDisposable> EnterAsync(string conversation, CancellationToken cancellationToken)
    {
        var gate = _turns.GetOrAdd(conversation, _ => new SemaphoreSlim(1, 1));
        await gate.WaitAsync(cancellationToken).ConfigureAwait(false);
        return new Turnstile(gate);
    }

    public Task<IReadOnlyList<Activity>?> FindRepliesAsync(Activity incoming, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(incoming);
        return Task.FromResult(string.IsNullOrEmpty(incoming.Id) ? null : _replies.GetValueOrDefault(KeyOf(incoming)));
    }

    public async Task CommitAsync(TurnSave save, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(save);
        await _state.WriteAsync(save.Changes, cancellationToken).ConfigureAwait(false);
        foreach (var key in save.Changes.Keys)
            _keys[key] = PersonOf(save.Incoming);
        if (!string.IsNullOrEmpty(save.Incoming.Id))
            _replies[KeyOf(save.Incoming)] = save.Replies;
        foreach (var record in save.Records)
            _records[(record.Kind, record.Key)] = record;
    }

    public Task<KeptRecord?> FindRecordAsync(string kind, string key, CancellationToken cancellationToken) =>
        Task.FromResult(_records.GetValueOrDefault((kind, key)));

    public Task<string> ExportAsync(string person, CancellationToken cancellationToken) =>
        Task.FromResult("{}");

    public async Task EraseAsync(string person, CancellationToken cancellationToken)
    {
        var keys = _keys.Where(pair => pair.Value == person).Select(pair => pair.Key).ToArray();
        await _state.DeleteAsync(keys, cancellationToken).ConfigureAwait(false);
        foreach (var record in _records.Where(pair => pair.Value.Person == person))
            _records.TryRemove(record.Key, out _);
    }

    private static string KeyOf(Activity incoming) => incoming.Conversation?.Id + "\n" + incoming.Id;

    private static string PersonOf(Activity incoming) => incoming.From?.Id ?? "";

    private sealed class Turnstile(SemaphoreSlim gate) : IAsyncDisposable
    {
        public ValueTask DisposeAsync()
        {
            gate.Release();
            return ValueTask.CompletedTask;
        }
    }
}
