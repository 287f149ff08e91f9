using BackPainBot.Storage.Backends;
using BackPainBot.Storage.Faults;
using BackPainBot.Storage.Settings;
using BackPainBot.Storage.Upkeep;

namespace BackPainBot.Storage.Memory;

/// <summary>
/// Everything in this process. With limits it holds the conversations of people who want nothing kept:
/// idle ones are forgotten, and the longest idle one goes first when there are too many.
/// </summary>
internal sealed class MemoryBackend(TimeProvider time, KeepNothingLimits? limits) : IBackend
{
    // A conversation that nobody wants kept needs its recent past only.
    private const int MostTurnsWithLimits = 500;

    private readonly Lock _gate = new();
    private readonly Dictionary<string, MemoryState> _state = new(StringComparer.Ordinal);
    private readonly Dictionary<string, LinkedListNode<MemoryConversation>> _conversations = new(StringComparer.Ordinal);
    private readonly LinkedList<MemoryConversation> _byIdleness = new();
    private readonly Dictionary<(string Kind, string Key), StoredRecord> _records = [];
    private long _bytes;

    public int Conversations
    {
        get
        {
            lock (_gate)
                return _conversations.Count;
        }
    }

    public Task OpenAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task CheckAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    /// <summary>What is held here of a conversation, without its turns: the last number, and whether others are elsewhere. Null if nothing is.</summary>
    public (long Last, bool Elsewhere)? Holds(string conversation)
    {
        lock (_gate)
        {
            ForgetIdle();
            return _conversations.TryGetValue(conversation, out var node) ? (node.Value.Last, node.Value.Elsewhere) : null;
        }
    }

    public StateRow? FindState(string key)
    {
        lock (_gate)
        {
            ForgetIdle();
            return _state.TryGetValue(key, out var item) ? item.Row : null;
        }
    }

    /// <summary>Another backend has taken over these items and given out numbers up to <paramref name="last"/>.</summary>
    public void HandOver(string conversation, IEnumerable<string> keys, long last)
    {
        lock (_gate)
        {
            foreach (var key in keys)
                RemoveState(key);
            if (!_conversations.TryGetValue(conversation, out var node))
                return;
            node.Value.RaiseLast(last);
            node.Value.Elsewhere = true;
        }
    }

    public void MarkElsewhere(string conversation)
    {
        lock (_gate)
        {
            if (_conversations.TryGetValue(conversation, out var node))
                node.Value.Elsewhere = true;
        }
    }

    public Task<IReadOnlyDictionary<string, StateRow>> ReadStateAsync(IReadOnlyCollection<string> keys, CancellationToken cancellationToken)
    {
        var found = new Dictionary<string, StateRow>(StringComparer.Ordinal);
        lock (_gate)
        {
            ForgetIdle();
            foreach (var key in keys)
            {
                if (_state.TryGetValue(key, out var item))
                    found[key] = item.Row;
            }
        }

        return Task.FromResult<IReadOnlyDictionary<string, StateRow>>(found);
    }

    public Task WriteStateAsync(IReadOnlyList<StateChange> changes, CancellationToken cancellationToken)
    {
        lock (_gate)
        {
            CheckExpected(changes);
            foreach (var change in changes)
                WriteState(change, "", "");
        }

        return Task.CompletedTask;
    }

    public Task DeleteStateAsync(IReadOnlyCollection<string> keys, CancellationToken cancellationToken)
    {
        lock (_gate)
        {
            foreach (var key in keys)
                RemoveState(key);
        }

        return Task.CompletedTask;
    }

    public Task<IAsyncDisposable?> LockAsync(string conversation, CancellationToken cancellationToken) => Task.FromResult<IAsyncDisposable?>(null);

    public Task<IReadOnlyList<string>?> FindRepliesAsync(string conversation, TurnKey key, CancellationToken cancellationToken)
    {
        lock (_gate)
        {
            ForgetIdle();
            var replies = _conversations.TryGetValue(conversation, out var node) ? node.Value.FindReplies(key, time.GetUtcNow()) : null;
            return Task.FromResult(replies);
        }
    }

    public Task<IReadOnlyList<StoredActivity>> CommitAsync(PreparedTurn turn, CancellationToken cancellationToken)
    {
        lock (_gate)
        {
            if (_conversations.TryGetValue(turn.Conversation, out var node) && node.Value.Has(turn.Key.ActivityId))
                throw new TurnAlreadyCommittedException();
            CheckExpected(turn.State);
            var conversation = Touch(turn.Conversation);
            conversation.RaiseLast(turn.Floor);
            var log = turn.Number(conversation.Last);
            var before = conversation.Bytes;
            conversation.Add(new MemoryTurn(turn.Person, turn.Key, turn.At, log, turn.Replies), limits is null ? null : MostTurnsWithLimits);
            _bytes += conversation.Bytes - before;
            foreach (var change in turn.State)
                WriteState(change, turn.Conversation, turn.Person);
            foreach (var record in turn.Records)
                WriteRecord(record);
            ForgetIdle();
            ForgetBeyondLimits();
            return Task.FromResult(log);
        }
    }

    public Task<IReadOnlyList<StoredActivity>> ReadLogAsync(string conversation, long after, int most, CancellationToken cancellationToken)
    {
        lock (_gate)
        {
            ForgetIdle();
            return Task.FromResult<IReadOnlyList<StoredActivity>>(
                _conversations.TryGetValue(conversation, out var node) ? [.. node.Value.ReadLog(after).Take(most)] : []);
        }
    }

    public Task<long> ReadLastAsync(string conversation, CancellationToken cancellationToken) => Task.FromResult(Holds(conversation)?.Last ?? 0);

    public Task WriteRecordsAsync(IReadOnlyList<StoredRecord> records, CancellationToken cancellationToken)
    {
        lock (_gate)
        {
            foreach (var record in records)
                WriteRecord(record);
        }

        return Task.CompletedTask;
    }

    public Task<StoredRecord?> FindRecordAsync(string kind, string key, CancellationToken cancellationToken)
    {
        lock (_gate)
        {
            ForgetIdle();
            return Task.FromResult(_records.TryGetValue((kind, key), out var record) && !HasEnded(record) ? record : null);
        }
    }

    public Task<IReadOnlyList<StoredRecord>> ReadRecordsAsync(string kind, string person, CancellationToken cancellationToken)
    {
        lock (_gate)
        {
            ForgetIdle();
            return Task.FromResult<IReadOnlyList<StoredRecord>>([.. _records.Values
                .Where(record => record.Kind == kind && record.Person == person && !HasEnded(record))
                .OrderBy(record => record.At).ThenBy(record => record.Key, StringComparer.Ordinal)]);
        }
    }

    public Task<PersonRows> ReadPersonAsync(string person, CancellationToken cancellationToken)
    {
        lock (_gate)
        {
            ForgetIdle();
            return Task.FromResult(new PersonRows(
                [.. _state.Where(item => item.Value.People.Contains(person) || PersonKeys.IsOf(item.Key, person)).Select(item => new PersonState(item.Key, item.Value.At, item.Value.Row.Json))],
                [.. _byIdleness.SelectMany(conversation => conversation.ReadLogOf(person).Select(activity => new PersonActivity(conversation.Name, activity)))],
                [.. _records.Values.Where(record => record.Person == person).OrderBy(record => record.At)]));
        }
    }

    public Task<int> EraseAsync(string person, CancellationToken cancellationToken)
    {
        lock (_gate)
        {
            var keys = _state.Where(item => item.Value.People.Contains(person) || PersonKeys.IsOf(item.Key, person)).Select(item => item.Key).ToList();
            foreach (var key in keys)
                RemoveState(key);
            var turns = Each(conversation => conversation.RemoveOf(person));
            var records = _records.Where(entry => entry.Value.Person == person).Select(entry => entry.Key).ToList();
            foreach (var record in records)
                RemoveRecord(record);
            return Task.FromResult(keys.Count + turns + records.Count);
        }
    }

    public Task<SweepResult> SweepBatchAsync(SweepPlan plan, CancellationToken cancellationToken)
    {
        lock (_gate)
        {
            ForgetIdle();
            var turns = Each(conversation => conversation.RemoveBefore(plan.TranscriptsBefore, plan.Most));
            foreach (var empty in _byIdleness.Where(conversation => conversation.IsEmpty && conversation.Touched < plan.TranscriptsBefore).ToList())
                Forget(empty);
            var keys = _state.Where(item => item.Value.At < plan.StateBefore).Select(item => item.Key).Take(plan.Most).ToList();
            foreach (var key in keys)
                RemoveState(key);
            var records = _records.Where(entry => plan.Ends(entry.Value)).Select(entry => entry.Key).Take(plan.Most).ToList();
            foreach (var record in records)
                RemoveRecord(record);
            return Task.FromResult(new SweepResult(turns, keys.Count, records.Count));
        }
    }

    public Task BackupAsync(string path, CancellationToken cancellationToken) =>
        throw new NotSupportedException("Nothing is kept beyond this process, so there is nothing to back up: set SqlitePath or PostgresConnectionString.");

    public Task RestoreAsync(string path, CancellationToken cancellationToken) =>
        throw new NotSupportedException("A backup is restored into a SQLite file: set SqlitePath.");

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;

    private MemoryConversation Touch(string name)
    {
        if (_conversations.TryGetValue(name, out var node))
            _byIdleness.Remove(node);
        else
        {
            _conversations[name] = node = new LinkedListNode<MemoryConversation>(new MemoryConversation(name));
            _bytes += node.Value.Bytes;
        }

        _byIdleness.AddLast(node);
        node.Value.Touched = time.GetUtcNow();
        return node.Value;
    }

    private void CheckExpected(IReadOnlyList<StateChange> changes)
    {
        foreach (var change in changes)
        {
            if (change.Expected is not null && (!_state.TryGetValue(change.Key, out var item) || item.Row.ETag != change.Expected))
                throw StateConflictException.For(change.Key);
        }
    }

    private void WriteState(StateChange change, string conversation, string person)
    {
        IReadOnlySet<string> people = new HashSet<string>();
        if (_state.TryGetValue(change.Key, out var old))
        {
            _bytes -= old.Row.Json.Length;
            people = old.People;
            conversation = conversation.Length == 0 ? old.Conversation : conversation;
        }

        if (person.Length > 0 && !people.Contains(person))
            people = new HashSet<string>(people) { person };
        _bytes += change.Json.Length;
        _state[change.Key] = new MemoryState(new StateRow(change.Json, change.Next), time.GetUtcNow(), conversation, people);
        if (_conversations.TryGetValue(conversation, out var node))
            node.Value.StateKeys.Add(change.Key);
    }

    private void RemoveState(string key)
    {
        if (_state.Remove(key, out var item))
            _bytes -= item.Row.Json.Length;
    }

    private void WriteRecord(StoredRecord record)
    {
        RemoveRecord((record.Kind, record.Key));
        _bytes += 2L * record.Json.Length;
        _records[(record.Kind, record.Key)] = record;
    }

    private void RemoveRecord((string Kind, string Key) id)
    {
        if (_records.Remove(id, out var old))
            _bytes -= 2L * old.Json.Length;
    }

    private int Each(Func<MemoryConversation, int> change)
    {
        var count = 0;
        foreach (var conversation in _byIdleness)
        {
            var before = conversation.Bytes;
            count += change(conversation);
            _bytes += conversation.Bytes - before;
        }

        return count;
    }

    private bool HasEnded(StoredRecord record) => record.ExpiresAt <= time.GetUtcNow();

    private void ForgetIdle()
    {
        if (limits is null)
            return;
        var before = time.GetUtcNow() - limits.IdleExpiry;
        while (_byIdleness.First is { } first && first.Value.Touched <= before)
            Forget(first.Value);
    }

    private void ForgetBeyondLimits()
    {
        if (limits is null)
            return;
        while (_byIdleness.Count > 1 && (_byIdleness.Count > limits.MostConversations || _bytes > limits.MostBytes))
            Forget(_byIdleness.First!.Value);
    }

    private void Forget(MemoryConversation conversation)
    {
        if (!_conversations.Remove(conversation.Name, out var node))
            return;
        _byIdleness.Remove(node);
        _bytes -= conversation.Bytes;
        if (limits is null)
            return;
        foreach (var key in conversation.StateKeys.Where(key => _state.TryGetValue(key, out var item) && item.Conversation == conversation.Name).ToList())
            RemoveState(key);
        foreach (var record in _records.Where(entry => entry.Value.Conversation == conversation.Name).Select(entry => entry.Key).ToList())
            RemoveRecord(record);
    }
}
