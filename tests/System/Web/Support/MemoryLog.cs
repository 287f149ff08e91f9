using System.Collections.Concurrent;
using BackPainBot.Storage;

namespace BackPainBot.SystemTests.Web.Support;

/// <summary>A conversation log in memory with the parts of the store that channels use; it can be "killed" and opened again on the same rows.</summary>
public sealed class MemoryLog : IBotStore
{
    private readonly ConcurrentDictionary<string, List<StoredActivity>> _log = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, Action[]> _listeners = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, string> _people = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<(string Kind, string Key), StoredRecord> _records = new();

    public Task<IReadOnlyList<StoredActivity>> CommitAsync(TurnCommit commit, CancellationToken cancellationToken)
    {
        _people[commit.Conversation] = commit.Person;
        var log = _log.GetOrAdd(commit.Conversation, _ => []);
        var stored = new List<StoredActivity>();
        lock (log)
        {
            foreach (var (id, json) in commit.Log)
            {
                stored.Add(new StoredActivity(log.Count + 1, id, json, commit.At));
                log.Add(stored[^1]);
            }
        }

        foreach (var listener in _listeners.GetValueOrDefault(commit.Conversation) ?? [])
        {
            listener();
        }

        return Task.FromResult<IReadOnlyList<StoredActivity>>(stored);
    }

    public Task<IReadOnlyList<StoredActivity>> ReadLogAsync(string conversation, long after, int most, CancellationToken cancellationToken)
    {
        if (!_log.TryGetValue(conversation, out var log))
        {
            return Task.FromResult<IReadOnlyList<StoredActivity>>([]);
        }

        lock (log)
        {
            return Task.FromResult<IReadOnlyList<StoredActivity>>([.. log.Skip((int)after).Take(most)]);
        }
    }

    public IDisposable Subscribe(string conversation, Action onGrown)
    {
        _listeners.AddOrUpdate(conversation, [onGrown], (_, others) => [.. others, onGrown]);
        return new Subscription(() => _listeners.AddOrUpdate(conversation, [], (_, others) => [.. others.Where(other => other != onGrown)]));
    }

    public Task<int> EraseAsync(string person, CancellationToken cancellationToken)
    {
        var mine = _people.Where(pair => pair.Value == person).Select(pair => pair.Key).ToArray();
        return Task.FromResult(mine.Count(conversation => _log.TryRemove(conversation, out _)));
    }

    public Task<IAsyncDisposable> EnterAsync(string conversation, CancellationToken cancellationToken) => Task.FromResult<IAsyncDisposable>(new Alone());

    public Task<IReadOnlyList<string>?> FindRepliesAsync(string conversation, TurnKey key, CancellationToken cancellationToken) =>
        Task.FromResult<IReadOnlyList<string>?>(_log.TryGetValue(conversation, out var log) && log.Exists(stored => stored.Id == key.ActivityId) ? [] : null);

    public Task WriteRecordsAsync(IReadOnlyList<StoredRecord> records, CancellationToken cancellationToken)
    {
        foreach (var record in records)
        {
            _records[(record.Kind, record.Key)] = record;
        }

        return Task.CompletedTask;
    }

    public Task<StoredRecord?> FindRecordAsync(string kind, string key, CancellationToken cancellationToken) => Task.FromResult(_records.GetValueOrDefault((kind, key)));

    public Task<IReadOnlyList<StoredRecord>> ReadRecordsAsync(string kind, string person, CancellationToken cancellationToken) => throw new NotSupportedException();

    public Task<string> ExportAsync(string person, CancellationToken cancellationToken) => throw new NotSupportedException();

    public Task<IDictionary<string, object>> ReadAsync(string[] keys, CancellationToken cancellationToken = default) => throw new NotSupportedException();

    public Task WriteAsync(IDictionary<string, object> changes, CancellationToken cancellationToken = default) => throw new NotSupportedException();

    public Task DeleteAsync(string[] keys, CancellationToken cancellationToken = default) => throw new NotSupportedException();

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;

    private sealed class Alone : IAsyncDisposable
    {
        public ValueTask DisposeAsync() => ValueTask.CompletedTask;
    }

    private sealed class Subscription(Action end) : IDisposable
    {
        public void Dispose() => end();
    }
}
