using System.Collections.Concurrent;
using BackPainBot.Storage.Backends;
using BackPainBot.Storage.Faults;
using BackPainBot.Storage.Order;
using BackPainBot.Storage.Settings;
using BackPainBot.Storage.Upkeep;
using Microsoft.Extensions.Logging;
using Npgsql;

namespace BackPainBot.Storage.Postgres;

/// <summary>Everything in a PostgreSQL database that any number of replicas share.</summary>
internal sealed class PostgresBackend : IBackend
{
    // One for locks, one that listens.
    private const int OwnConnections = 2;

    private readonly int _most;
    private readonly PostgresServer _server;
    private readonly PostgresLocks _locks;
    private readonly PostgresSignals _signals;
    private readonly TimeProvider _time;
    private readonly ConcurrentDictionary<string, PostgresTurnHold> _turns = new(StringComparer.Ordinal);

    public PostgresBackend(StorageOptions options, TimeProvider time, Subscribers subscribers, ILogger logger)
    {
        _time = time;
        _most = new NpgsqlConnectionStringBuilder(options.PostgresConnectionString).MaxPoolSize + OwnConnections;
        _server = new PostgresServer(options, PostgresSchema.Steps);
        _locks = new PostgresLocks(_server);
        _signals = new PostgresSignals(_server, subscribers, logger);
        subscribers.Joined += _signals.Start;
    }

    public Task OpenAsync(CancellationToken cancellationToken) => _server.OpenAsync(cancellationToken);

    public Task<IReadOnlyDictionary<string, StateRow>> ReadStateAsync(IReadOnlyCollection<string> keys, CancellationToken cancellationToken) =>
        _server.RunAsync(connection => PostgresState.ReadAsync(connection, keys, Now(), cancellationToken), cancellationToken);

    public Task WriteStateAsync(IReadOnlyList<StateChange> changes, CancellationToken cancellationToken) => TransactAsync(
        connection => PostgresState.WriteAsync(connection, changes, Now(), cancellationToken), cancellationToken);

    public Task DeleteStateAsync(IReadOnlyCollection<string> keys, CancellationToken cancellationToken) => _server.TransactAsync(
        connection => PostgresState.DeleteAsync(connection, [.. keys.Select(Pg.Text)], cancellationToken), cancellationToken);

    public async Task<IAsyncDisposable?> LockAsync(string conversation, CancellationToken cancellationToken)
    {
        var held = await _locks.AcquireAsync(conversation, cancellationToken).ConfigureAwait(false);
        _turns[conversation] = new PostgresTurnHold();
        return new Turn(this, conversation, held);
    }

    public async Task<IReadOnlyList<string>?> FindRepliesAsync(string conversation, TurnKey key, CancellationToken cancellationToken)
    {
        var (replies, newest) = await _server.RunAsync(
            connection => PostgresTurns.FindRepliesAsync(connection, conversation, key, Now(), cancellationToken), cancellationToken).ConfigureAwait(false);
        if (_turns.TryGetValue(conversation, out var turn))
            turn.Newest ??= newest;
        return replies;
    }

    public async Task<IReadOnlyList<StoredActivity>> CommitAsync(PreparedTurn turn, CancellationToken cancellationToken)
    {
        var mayHaveCommitted = false;
        for (var attempt = 1; ; attempt++)
        {
            try
            {
                return await CommitOnceAsync(turn, cancellationToken).ConfigureAwait(false);
            }
            catch (PostgresException problem) when (problem.SqlState == PostgresSchema.HasSession && attempt < 3)
            {
                await TransactAsync(
                    connection => PostgresSessions.KeepAsync(connection, new SessionOf(Pg.Text(turn.Conversation), Pg.Text(turn.Person), Now()), cancellationToken), cancellationToken).ConfigureAwait(false);
            }
            catch (PostgresException problem) when (problem.SqlState == PostgresErrorCodes.UniqueViolation)
            {
                return await FindOwnAsync(turn, mayHaveCommitted, cancellationToken).ConfigureAwait(false);
            }
            catch (Exception problem) when (attempt < 3 && MayRepeat(turn, problem))
            {
                mayHaveCommitted |= PostgresFaults.IsBroken(problem);
            }
            catch (Exception problem) when (problem is not OperationCanceledException)
            {
                throw PostgresFaults.Translate(problem);
            }
        }
    }

    public Task<IReadOnlyList<StoredActivity>> ReadLogAsync(string conversation, long after, int most, CancellationToken cancellationToken) =>
        _server.RunAsync(connection => PostgresTurns.ReadLogAsync(connection, (conversation, after, most), Now(), cancellationToken), cancellationToken);

    public Task<long> ReadLastAsync(string conversation, CancellationToken cancellationToken) =>
        _server.RunAsync(connection => PostgresTurns.ReadLastAsync(connection, conversation, cancellationToken), cancellationToken);

    public Task<SessionRows?> ReadSessionAsync(string conversation, string person, CancellationToken cancellationToken) =>
        _server.RunAsync(connection => PostgresSessions.ReadAsync(connection, new SessionOf(conversation, person, Now()), cancellationToken), cancellationToken);

    public Task RemoveSessionAsync(string conversation, string person, CancellationToken cancellationToken) =>
        _server.TransactAsync(connection => PostgresSessions.RemoveAsync(connection, new SessionOf(conversation, person, Now()), cancellationToken), cancellationToken);

    public Task WriteRecordsAsync(IReadOnlyList<StoredRecord> records, CancellationToken cancellationToken) => TransactAsync(
        connection => PostgresRecords.WriteAsync(connection, records, seal: null, cancellationToken), cancellationToken);

    public Task<StoredRecord?> FindRecordAsync(string kind, string key, CancellationToken cancellationToken) =>
        _server.RunAsync(connection => PostgresRecords.FindAsync(connection, kind, key, Now(), cancellationToken), cancellationToken);

    public Task<IReadOnlyList<StoredRecord>> ReadRecordsAsync(string kind, string person, CancellationToken cancellationToken) =>
        _server.RunAsync(connection => PostgresRecords.ReadAllAsync(connection, kind, person, Now(), cancellationToken), cancellationToken);

    public Task<PersonRows> ReadPersonAsync(string person, CancellationToken cancellationToken) =>
        _server.RunAsync(connection => PostgresPeople.ReadAsync(connection, person, Now(), cancellationToken), cancellationToken);

    public Task<int> EraseAsync(string person, CancellationToken cancellationToken) =>
        _server.TransactAsync(connection => PostgresPeople.EraseAsync(connection, person, Now(), cancellationToken), cancellationToken);

    public Task<SweepResult> SweepBatchAsync(SweepPlan plan, CancellationToken cancellationToken) =>
        _server.TransactAsync(connection => PostgresSweep.RunBatchAsync(connection, plan, cancellationToken), cancellationToken);

    /// <summary>A server that follows another, or that is full, still reads; so this looks whether it would write.</summary>
    public Task CheckAsync(CancellationToken cancellationToken) => _server.TransactAsync(
        connection => connection.ScalarAsync("SELECT version FROM backpainbot.schema_version FOR UPDATE", [], cancellationToken), cancellationToken);

    public async Task<(string Line, string? Advice)> DescribeAsync(CancellationToken cancellationToken)
    {
        var facts = await _server.RunAsync(
            connection => connection.AllAsync(
                new PgQuery<(string Version, string Database, long Used, int Most)>(
                    "SELECT current_setting('server_version'), current_database()::text, (SELECT count(*) FROM pg_stat_activity), current_setting('max_connections')::int",
                    reader => (reader.GetString(0), reader.GetString(1), reader.GetInt64(2), reader.GetInt32(3))),
                cancellationToken),
            cancellationToken).ConfigureAwait(false);
        var (version, database, used, most) = facts[0];
        return (
            $"PostgreSQL {version}, database {database}, {used} of {most} connections in use",
            _most > most ? $"One replica may take {_most} connections and the server allows {most}: lower Maximum Pool Size or raise max_connections." : null);
    }

    public Task BackupAsync(string path, CancellationToken cancellationToken) =>
        throw new NotSupportedException("PostgreSQL is copied with its own tool: pg_dump --format=custom --schema=backpainbot --exclude-table-data=backpainbot.session_keys --file=backup.dump DATABASE");

    public Task RestoreAsync(string path, CancellationToken cancellationToken) =>
        throw new NotSupportedException("PostgreSQL is restored with its own tool, with the bot stopped: pg_restore --clean --if-exists --dbname=DATABASE backup.dump");

    public async ValueTask DisposeAsync()
    {
        await _signals.DisposeAsync().ConfigureAwait(false);
        await _locks.DisposeAsync().ConfigureAwait(false);
        await _server.DisposeAsync().ConfigureAwait(false);
    }

    private Task<IReadOnlyList<StoredActivity>> CommitOnceAsync(PreparedTurn turn, CancellationToken cancellationToken) => _server.RunOnceAsync(
        async connection =>
        {
            var now = Now();
            var seal = turn.IsSession ? await PostgresSeals.CurrentAsync(connection, now, cancellationToken).ConfigureAwait(false) : null;
            var hold = _turns.GetValueOrDefault(turn.Conversation);

            // Without records the one statement is its own transaction, which saves two round trips.
            await using var transaction = turn.Records.Count == 0 ? null : await connection.BeginTransactionAsync(cancellationToken).ConfigureAwait(false);
            var (last, id) = await PostgresTurns.InsertAsync(connection, turn, (now, hold?.Newest, seal), cancellationToken).ConfigureAwait(false);
            if (transaction is not null)
            {
                await PostgresRecords.WriteAsync(connection, turn.Records, seal, cancellationToken).ConfigureAwait(false);
                await transaction.CommitAsync(cancellationToken).ConfigureAwait(false);
            }

            if (hold is not null)
                hold.Newest = id;
            _signals.Tell(turn.Conversation);
            return turn.Number(last);
        },
        cancellationToken);

    /// <summary>Without an activity id a second try could not tell its own first one from nothing.</summary>
    private bool MayRepeat(PreparedTurn turn, Exception problem) =>
        _server.MayRepeat(problem) && (turn.Key.ActivityId.Length > 0 || !PostgresFaults.IsBroken(problem));

    /// <summary>The row that is in the way is this turn's own if an earlier try broke off after it was committed.</summary>
    private async Task<IReadOnlyList<StoredActivity>> FindOwnAsync(PreparedTurn turn, bool mayHaveCommitted, CancellationToken cancellationToken)
    {
        var row = !mayHaveCommitted ? null : await _server.RunAsync(
            connection => PostgresTurns.FindAsync(connection, turn.Conversation, turn.Key.ActivityId, Now(), cancellationToken), cancellationToken).ConfigureAwait(false);
        if (row is null || !row.Log.AsSpan().SequenceEqual(TurnText.WriteLog(turn.Log)))
            throw new TurnAlreadyCommittedException();
        _signals.Tell(turn.Conversation);
        return row.ReadLog();
    }

    private Task<bool> TransactAsync(Func<NpgsqlConnection, Task> work, CancellationToken cancellationToken) => _server.TransactAsync(
        async connection =>
        {
            await work(connection).ConfigureAwait(false);
            return true;
        },
        cancellationToken);

    private long Now() => _time.GetUtcNow().ToUnixTimeMilliseconds();

    private sealed class Turn(PostgresBackend backend, string conversation, IAsyncDisposable held) : IAsyncDisposable
    {
        public ValueTask DisposeAsync()
        {
            backend._turns.TryRemove(conversation, out _);
            return held.DisposeAsync();
        }
    }
}
