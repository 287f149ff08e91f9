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
    private readonly MemoryStates _states = new();
    private readonly MemoryConversations _conversations = new();
    private readonly MemoryRecords _records = new();

    public int Conversations => Under(() => _conversations.Count);

    public Task OpenAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task CheckAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task<(string Line, string? Advice)> DescribeAsync(CancellationToken cancellationToken) =>
        Task.FromResult<(string, string?)>(("memory only; nothing outlives the program", null));

    /// <summary>What is held here of a conversation: the last number, and whether turns are elsewhere too. Null if nothing is.</summary>
    public (long Last, bool Elsewhere)? Holds(string conversation) =>
        Under(() => _conversations.Find(conversation) is { } held ? (held.Last, held.Elsewhere) : ((long, bool)?)null);

    public StateRow? FindState(string key) => Under(() => _states.Find(key, Now()));

    /// <summary>Another backend has taken over these items and given out numbers up to <paramref name="last"/>.</summary>
    public void HandOver(string conversation, IEnumerable<string> keys, long last) => Under(() =>
    {
        foreach (var key in keys)
            _states.Remove(key);
        if (_conversations.Find(conversation) is not { } held)
            return 0;
        held.RaiseLast(last);
        held.Elsewhere = true;
        return 0;
    });

    public void MarkElsewhere(string conversation) => HandOver(conversation, [], 0);

    /// <summary>Takes in what another backend had sealed.</summary>
    public void Adopt(string conversation, SessionRows rows) => Under(() =>
    {
        var held = _conversations.Touch(conversation, Now());
        foreach (var turn in rows.Turns)
        {
            var key = new TurnKey(turn.Activity, System.Text.Encoding.UTF8.GetString(turn.Row.Hash), TimeSpan.Zero);
            var adopted = new MemoryTurn(turn.Person, key, DateTimeOffset.FromUnixTimeMilliseconds(turn.Row.At), turn.Row.ReadLog(), turn.Row.ReadReplies());
            _conversations.Change(held, changed => Add(changed, adopted));
        }

        var person = rows.Turns[0].Person;
        foreach (var (key, row) in rows.State)
            _states.Write(new StateChange(key, row.Json, null, row.ETag), new MemoryWriter(person, conversation, Now(), IsSession: false));
        foreach (var record in rows.Records)
            _records.Write(record, sessionAt: null);
        return 0;
    });

    public Task<IReadOnlyDictionary<string, StateRow>> ReadStateAsync(IReadOnlyCollection<string> keys, CancellationToken cancellationToken) => Done(() =>
    {
        var found = new Dictionary<string, StateRow>(StringComparer.Ordinal);
        foreach (var key in keys)
        {
            if (_states.Find(key, Now()) is { } row)
                found[key] = row;
        }

        return (IReadOnlyDictionary<string, StateRow>)found;
    });

    public Task WriteStateAsync(IReadOnlyList<StateChange> changes, CancellationToken cancellationToken) => Done(() =>
    {
        _states.CheckExpected(changes);
        foreach (var change in changes)
            _states.Write(change, new MemoryWriter("", "", Now(), IsSession: false));
        return 0;
    });

    public Task DeleteStateAsync(IReadOnlyCollection<string> keys, CancellationToken cancellationToken) => Done(() => keys.Count(_states.Remove));

    public Task<IAsyncDisposable?> LockAsync(string conversation, CancellationToken cancellationToken) => Task.FromResult<IAsyncDisposable?>(null);

    public Task<IReadOnlyList<string>?> FindRepliesAsync(string conversation, TurnKey key, CancellationToken cancellationToken) =>
        Done(() => _conversations.Find(conversation)?.FindReplies(key, Now()));

    public Task<IReadOnlyList<StoredActivity>> CommitAsync(PreparedTurn turn, CancellationToken cancellationToken) => Done(() =>
    {
        if (_conversations.Find(turn.Conversation)?.Has(turn.Key.ActivityId) == true)
            throw new TurnAlreadyCommittedException();
        _states.CheckExpected(turn.State);
        var now = Now();
        var conversation = _conversations.Touch(turn.Conversation, now);
        conversation.RaiseLast(turn.Floor);
        if (!turn.IsSession)
            KeepSession(conversation, turn.Person, now);
        DateTimeOffset? sessionAt = turn.IsSession ? now : null;
        var log = turn.Number(conversation.Last);
        _conversations.Change(conversation, changed => Add(changed, new MemoryTurn(turn.Person, turn.Key, turn.At, log, turn.Replies) { SessionAt = sessionAt }));
        foreach (var change in turn.State)
            _states.Write(change, new MemoryWriter(turn.Person, turn.Conversation, now, turn.IsSession));
        foreach (var record in turn.Records)
            _records.Write(record, sessionAt);
        ForgetBeyondLimits();
        return log;
    });

    public Task<IReadOnlyList<StoredActivity>> ReadLogAsync(string conversation, long after, int most, CancellationToken cancellationToken) =>
        Done<IReadOnlyList<StoredActivity>>(() => [.. _conversations.Find(conversation)?.ReadLog(after, Now()).Take(most) ?? []]);

    public Task<long> ReadLastAsync(string conversation, CancellationToken cancellationToken) => Done(() => _conversations.Find(conversation)?.Last ?? 0);

    public Task<SessionRows?> ReadSessionAsync(string conversation, string person, CancellationToken cancellationToken) => Done(() =>
    {
        var turns = _conversations.Find(conversation)?.Turns.Where(turn => turn.SessionAt is not null && !turn.HasEnded(Now())).ToList() ?? [];
        return turns.Count == 0 ? null : new SessionRows(
            [.. turns.Select(turn => new SessionTurn(Row(conversation, turn), turn.Person, turn.Key.ActivityId))],
            [.. _states.In(conversation).Where(item => item.Item.SessionAt is not null && item.Item.People.Contains(person)).Select(item => (item.Key, item.Item.Row))],
            _records.ReadSession(person, conversation, Now()));
    });

    public Task RemoveSessionAsync(string conversation, string person, CancellationToken cancellationToken) => Done(() =>
    {
        if (_conversations.Find(conversation) is { } held)
            _conversations.Change(held, changed => changed.RemoveWhere(turn => turn.SessionAt is not null));
        _states.RemoveWhere((_, item) => item.SessionAt is not null && item.Conversation == conversation && item.People.Contains(person));
        return _records.RemoveSession(person, conversation);
    });

    public Task WriteRecordsAsync(IReadOnlyList<StoredRecord> records, CancellationToken cancellationToken) => Done(() =>
    {
        foreach (var record in records)
            _records.Write(record, sessionAt: null);
        return 0;
    });

    public Task<StoredRecord?> FindRecordAsync(string kind, string key, CancellationToken cancellationToken) => Done(() => _records.Find(kind, key, Now()));

    public Task<IReadOnlyList<StoredRecord>> ReadRecordsAsync(string kind, string person, CancellationToken cancellationToken) =>
        Done(() => _records.ReadAll(kind, person, Now()));

    public Task<PersonRows> ReadPersonAsync(string person, CancellationToken cancellationToken) => Done(() => new PersonRows(
        [.. _states.Of(person).Where(item => !item.Item.HasEnded(Now())).Select(item => new PersonState(item.Key, item.Item.At, item.Item.Row.Json))],
        [.. _conversations.All.SelectMany(conversation => conversation.Turns
            .Where(turn => turn.Is(person) && !turn.HasEnded(Now()))
            .SelectMany(turn => turn.Log)
            .Select(activity => new PersonActivity(conversation.Name, activity)))],
        [.. _records.Of(person, Now()).OrderBy(record => record.At)]));

    public Task<int> EraseAsync(string person, CancellationToken cancellationToken) => Done(() =>
        _states.Of(person).Select(item => item.Key).ToList().Count(_states.Remove)
        + _conversations.ChangeAll(conversation => conversation.RemoveWhere(turn => turn.Is(person)))
        + _records.RemoveOf(person));

    public Task<SweepResult> SweepBatchAsync(SweepPlan plan, CancellationToken cancellationToken) => Done(() =>
    {
        var turns = _conversations.ChangeAll(conversation => conversation.RemoveWhere(turn => turn.At < plan.TranscriptsBefore || turn.HasEnded(plan.Now), plan.Most));
        foreach (var empty in _conversations.All.Where(conversation => conversation.Turns.Count == 0 && conversation.Touched < plan.TranscriptsBefore).ToList())
            _conversations.Remove(empty);
        return new SweepResult(turns, _states.RemoveWhere((_, item) => item.At < plan.StateBefore || item.HasEnded(plan.Now), plan.Most), _records.Sweep(plan));
    });

    public Task BackupAsync(string path, CancellationToken cancellationToken) =>
        throw new NotSupportedException("Nothing is kept beyond this process, so there is nothing to back up: set SqlitePath or PostgresConnectionString.");

    public Task RestoreAsync(string path, CancellationToken cancellationToken) =>
        throw new NotSupportedException("A backup is restored into a SQLite file: set SqlitePath.");

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;

    private static TurnRow Row(string conversation, MemoryTurn turn) => new(
        conversation, turn.Log.Count > 0 ? turn.Log[^1].Sequence : 0, turn.At.ToUnixTimeMilliseconds(), 0, System.Text.Encoding.UTF8.GetBytes(turn.Key.ContentHash),
        TurnText.WriteReplies(turn.Replies, []), TurnText.WriteLog([.. turn.Log.Select(activity => (activity.Id, activity.Json))]));

    private int Add(MemoryConversation conversation, MemoryTurn turn)
    {
        conversation.Add(turn, limits is null ? null : MostTurnsWithLimits);
        return 0;
    }

    private void KeepSession(MemoryConversation conversation, string person, DateTimeOffset now)
    {
        if (conversation.Turns is not [.., { SessionAt: not null }])
            return;
        conversation.Keep();
        _states.Keep(person, conversation.Name);
        foreach (var record in _records.ReadSession(person, conversation.Name, now))
            _records.Write(record, sessionAt: null);
    }

    private void ForgetIdle()
    {
        while (limits is not null && _conversations.Idlest is { } idlest && idlest.Touched <= Now() - limits.IdleExpiry)
            Forget(idlest);
    }

    private void ForgetBeyondLimits()
    {
        while (limits is not null && _conversations.Count > 1
            && (_conversations.Count > limits.MostConversations || _conversations.Bytes + _states.Bytes + _records.Bytes > limits.MostBytes))
            Forget(_conversations.Idlest!);
    }

    private void Forget(MemoryConversation conversation)
    {
        _conversations.Remove(conversation);
        _states.RemoveWhere((_, item) => item.Conversation == conversation.Name);
        _records.RemoveIn(conversation.Name);
    }

    private DateTimeOffset Now() => time.GetUtcNow();

    private Task<T> Done<T>(Func<T> work)
    {
        try
        {
            return Task.FromResult(Under(work));
        }
        catch (Exception problem)
        {
            return Task.FromException<T>(problem);
        }
    }

    private T Under<T>(Func<T> work)
    {
        lock (_gate)
        {
            ForgetIdle();
            return work();
        }
    }
}
