using System.Diagnostics;
using BackPainBot.Storage.Backends;
using BackPainBot.Storage.Faults;
using BackPainBot.Storage.Memory;
using BackPainBot.Storage.Order;
using BackPainBot.Storage.Settings;
using BackPainBot.Storage.State;
using BackPainBot.Storage.Upkeep;

namespace BackPainBot.Storage;

/// <summary>
/// What the three stores share: order within the process, waking, types, and the conversations that live in memory only.
/// Such a conversation's items are found before kept ones, and its log continues the same numbers.
/// </summary>
public abstract class BotStore : IBotStore, IStoreUpkeep
{
    private const int SweepBatch = 500;

    private readonly StorageOptions _options;
    private readonly TimeProvider _time;
    private readonly IBackend _kept;
    private readonly MemoryBackend _unkept;
    private readonly Turnstile _turnstile = new();
    private readonly Subscribers _subscribers;
    private readonly TurnPreparation _preparation;
    private int _disposed;

    private protected BotStore(StorageOptions options, TimeProvider time, IBackend kept, Subscribers subscribers)
    {
        _options = options;
        _time = time;
        _kept = kept;
        _unkept = new MemoryBackend(time, options.KeepNothing);
        _subscribers = subscribers;
        _preparation = new TurnPreparation(new StateJson(options.Types));
    }

    /// <summary>Conversations with a turn running or waiting in this process.</summary>
    public int BusyConversations => _turnstile.Busy;

    /// <summary>Conversations that live in memory only.</summary>
    public int UnkeptConversations => _unkept.Conversations;

    public async Task<IAsyncDisposable> EnterAsync(string conversation, CancellationToken cancellationToken)
    {
        ArgumentException.ThrowIfNullOrEmpty(conversation);
        await _turnstile.EnterAsync(conversation, cancellationToken).ConfigureAwait(false);
        try
        {
            // A conversation that only this process knows has nobody else to wait for, and goes on when the database is away.
            var outer = IsOnlyHere(conversation) ? null : await _kept.LockAsync(conversation, cancellationToken).ConfigureAwait(false);
            return new Turn(_turnstile, conversation, outer);
        }
        catch
        {
            _turnstile.Leave(conversation);
            throw;
        }
    }

    public async Task<IDictionary<string, object>> ReadAsync(string[] keys, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(keys);
        var rows = new Dictionary<string, StateRow>(await _unkept.ReadStateAsync(keys, cancellationToken).ConfigureAwait(false));
        var others = rows.Count == 0 ? keys : [.. keys.Where(key => !rows.ContainsKey(key))];
        if (others.Length > 0)
        {
            foreach (var (key, row) in await _kept.ReadStateAsync(others, cancellationToken).ConfigureAwait(false))
                rows[key] = row;
        }

        return rows.ToDictionary(row => row.Key, row => _preparation.Restore(row.Value), StringComparer.Ordinal);
    }

    public async Task WriteAsync(IDictionary<string, object> changes, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(changes);
        var all = _preparation.PrepareState(changes);
        var unkept = all.Where(change => _unkept.FindState(change.Key) is not null).ToList();
        if (unkept.Count > 0)
            await _unkept.WriteStateAsync(unkept, cancellationToken).ConfigureAwait(false);
        var kept = unkept.Count == 0 ? all : [.. all.Except(unkept)];
        if (kept.Count > 0)
            await _kept.WriteStateAsync(kept, cancellationToken).ConfigureAwait(false);
    }

    public async Task DeleteAsync(string[] keys, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(keys);
        await _kept.DeleteStateAsync(keys, cancellationToken).ConfigureAwait(false);
        await _unkept.DeleteStateAsync(keys, cancellationToken).ConfigureAwait(false);
    }

    public async Task<IReadOnlyList<string>?> FindRepliesAsync(string conversation, TurnKey key, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(key);
        var replies = await _unkept.FindRepliesAsync(conversation, key, cancellationToken).ConfigureAwait(false);
        return replies is not null || IsOnlyHere(conversation)
            ? replies
            : await _kept.FindRepliesAsync(conversation, key, cancellationToken).ConfigureAwait(false);
    }

    /// <exception cref="StateConflictException">A state item has been changed since it was read.</exception>
    /// <exception cref="TurnAlreadyCommittedException">Another delivery of the activity was committed first.</exception>
    /// <exception cref="StoreUnavailableException">The database cannot be written at the moment.</exception>
    public async Task<IReadOnlyList<StoredActivity>> CommitAsync(TurnCommit commit, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(commit);
        using var span = StoreTelemetry.Start();
        var started = Stopwatch.GetTimestamp();
        var turn = _preparation.Prepare(commit);
        var log = commit.Keeping != Keeping.Nothing
            ? await CommitKeptAsync(turn, cancellationToken).ConfigureAwait(false)
            : await CommitUnkeptAsync(turn, cancellationToken).ConfigureAwait(false);
        StoreTelemetry.Committed(started, commit.Keeping != Keeping.Nothing);
        _subscribers.Wake(commit.Conversation);
        return log;
    }

    public bool IsUnkept(string conversation) => _unkept.Holds(conversation) is not null;

    public async Task<IReadOnlyList<StoredActivity>> ReadLogAsync(string conversation, long after, int most, CancellationToken cancellationToken)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(most);
        var unkept = await _unkept.ReadLogAsync(conversation, after, most, cancellationToken).ConfigureAwait(false);
        if (IsOnlyHere(conversation))
            return unkept;
        var kept = await _kept.ReadLogAsync(conversation, after, most, cancellationToken).ConfigureAwait(false);
        return unkept.Count == 0 ? kept : [.. kept.Concat(unkept).OrderBy(activity => activity.Sequence).Take(most)];
    }

    public IDisposable Subscribe(string conversation, Action onGrown)
    {
        ArgumentException.ThrowIfNullOrEmpty(conversation);
        ArgumentNullException.ThrowIfNull(onGrown);
        return _subscribers.Add(conversation, onGrown);
    }

    public Task WriteRecordsAsync(IReadOnlyList<StoredRecord> records, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(records);
        return _kept.WriteRecordsAsync(TurnPreparation.PrepareRecords(records), cancellationToken);
    }

    public async Task<StoredRecord?> FindRecordAsync(string kind, string key, CancellationToken cancellationToken) =>
        await _unkept.FindRecordAsync(kind, key, cancellationToken).ConfigureAwait(false)
        ?? await _kept.FindRecordAsync(kind, key, cancellationToken).ConfigureAwait(false);

    public async Task<IReadOnlyList<StoredRecord>> ReadRecordsAsync(string kind, string person, CancellationToken cancellationToken)
    {
        var unkept = await _unkept.ReadRecordsAsync(kind, person, cancellationToken).ConfigureAwait(false);
        var kept = await _kept.ReadRecordsAsync(kind, person, cancellationToken).ConfigureAwait(false);
        return unkept.Count == 0 ? kept : [.. unkept.UnionBy(kept, record => record.Key).OrderBy(record => record.At)];
    }

    public async Task<string> ExportAsync(string person, CancellationToken cancellationToken)
    {
        ArgumentException.ThrowIfNullOrEmpty(person);
        var kept = await _kept.ReadPersonAsync(person, cancellationToken).ConfigureAwait(false);
        var unkept = await _unkept.ReadPersonAsync(person, cancellationToken).ConfigureAwait(false);
        return PersonDocument.Write(person, _time.GetUtcNow(), [kept, unkept]);
    }

    public async Task<int> EraseAsync(string person, CancellationToken cancellationToken)
    {
        ArgumentException.ThrowIfNullOrEmpty(person);
        var unkept = await _unkept.EraseAsync(person, cancellationToken).ConfigureAwait(false);
        return unkept + await _kept.EraseAsync(person, cancellationToken).ConfigureAwait(false);
    }

    public Task OpenAsync(CancellationToken cancellationToken) => _kept.OpenAsync(cancellationToken);

    public Task CheckAsync(CancellationToken cancellationToken) => _kept.CheckAsync(cancellationToken);

    public Task<(string Line, string? Advice)> DescribeAsync(CancellationToken cancellationToken) => _kept.DescribeAsync(cancellationToken);

    public async Task<SweepResult> SweepAsync(CancellationToken cancellationToken)
    {
        var plan = SweepPlan.At(_time.GetUtcNow(), _options.Retention, SweepBatch);
        var total = await _unkept.SweepBatchAsync(plan, cancellationToken).ConfigureAwait(false);
        SweepResult batch;
        do
        {
            batch = await _kept.SweepBatchAsync(plan, cancellationToken).ConfigureAwait(false);
            total = total.Plus(batch);
        }
        while (batch.Total > 0);
        return total;
    }

    public Task BackupAsync(string path, CancellationToken cancellationToken)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(path);
        return _kept.BackupAsync(path, cancellationToken);
    }

    public Task RestoreAsync(string path, CancellationToken cancellationToken)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(path);
        return _kept.RestoreAsync(path, cancellationToken);
    }

    public async ValueTask DisposeAsync()
    {
        if (Interlocked.Exchange(ref _disposed, 1) == 0)
            await _kept.DisposeAsync().ConfigureAwait(false);
        GC.SuppressFinalize(this);
    }

    private bool IsOnlyHere(string conversation) => _unkept.Holds(conversation) is { Elsewhere: false };

    private async Task<IReadOnlyList<StoredActivity>> CommitKeptAsync(PreparedTurn turn, CancellationToken cancellationToken)
    {
        var held = _unkept.Holds(turn.Conversation);
        var fromUnkept = turn.State.Where(change => _unkept.FindState(change.Key) is not null).ToList();
        if (held is null && fromUnkept.Count == 0)
            return await _kept.CommitAsync(turn, cancellationToken).ConfigureAwait(false);

        // From memory to the database: the eTag is that of the item in memory, so it is compared there.
        foreach (var change in fromUnkept)
            CheckExpected(change, _unkept.FindState(change.Key));
        var moved = turn with
        {
            Floor = held?.Last ?? 0,
            State = [.. turn.State.Select(change => fromUnkept.Contains(change) ? change with { Expected = null } : change)],
        };
        var log = await _kept.CommitAsync(moved, cancellationToken).ConfigureAwait(false);
        _unkept.HandOver(turn.Conversation, turn.State.Select(change => change.Key), log.Count > 0 ? log[^1].Sequence : 0);
        return log;
    }

    private async Task<IReadOnlyList<StoredActivity>> CommitUnkeptAsync(PreparedTurn turn, CancellationToken cancellationToken)
    {
        var before = _unkept.Holds(turn.Conversation) is null ? await TakeInAsync(turn, cancellationToken).ConfigureAwait(false) : default;
        var fromKept = turn.State.Where(change => change.Expected is not null && _unkept.FindState(change.Key) is null).ToList();
        var rows = fromKept.Count == 0 ? null : await _kept.ReadStateAsync([.. fromKept.Select(change => change.Key)], cancellationToken).ConfigureAwait(false);
        foreach (var change in fromKept)
            CheckExpected(change, rows!.GetValueOrDefault(change.Key));
        var log = await _unkept.CommitAsync(
            turn with
            {
                Floor = before.Last,
                State = [.. turn.State.Select(change => fromKept.Contains(change) ? change with { Expected = null } : change)],
                Records = [.. turn.Records.Select(record => record.Conversation.Length > 0 ? record : record with { Conversation = turn.Conversation })],
            },
            cancellationToken).ConfigureAwait(false);
        if (before.HasSession)
            await _kept.RemoveSessionAsync(turn.Conversation, turn.Person, cancellationToken).ConfigureAwait(false);
        if (before.Last > 0)
            _unkept.MarkElsewhere(turn.Conversation);
        return log;
    }

    /// <summary>
    /// Brings into memory what is sealed of a conversation, and finds the last number given out.
    /// While the database is away there is nothing to bring: somebody who wants nothing kept is answered all the same.
    /// </summary>
    private async Task<(long Last, bool HasSession)> TakeInAsync(PreparedTurn turn, CancellationToken cancellationToken)
    {
        try
        {
            var last = await _kept.ReadLastAsync(turn.Conversation, cancellationToken).ConfigureAwait(false);
            var session = last == 0 ? null : await _kept.ReadSessionAsync(turn.Conversation, turn.Person, cancellationToken).ConfigureAwait(false);
            if (session is not null)
                _unkept.Adopt(turn.Conversation, session);
            return (last, session is not null);
        }
        catch (StoreUnavailableException)
        {
            return default;
        }
    }

    private static void CheckExpected(StateChange change, StateRow? current)
    {
        if (change.Expected is not null && change.Expected != current?.ETag)
            throw StateConflictException.For(change.Key);
    }

    private sealed class Turn(Turnstile turnstile, string conversation, IAsyncDisposable? outer) : IAsyncDisposable
    {
        private int _left;

        public async ValueTask DisposeAsync()
        {
            if (Interlocked.Exchange(ref _left, 1) != 0)
                return;
            try
            {
                if (outer is not null)
                    await outer.DisposeAsync().ConfigureAwait(false);
            }
            finally
            {
                turnstile.Leave(conversation);
            }
        }
    }
}
