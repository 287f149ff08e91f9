using BackPainBot.Storage.Backends;
using BackPainBot.Storage.Faults;
using BackPainBot.Storage.Settings;
using BackPainBot.Storage.Upkeep;
using Microsoft.Data.Sqlite;

namespace BackPainBot.Storage.Sqlite;

/// <summary>Everything in one SQLite file: one writer, readers beside it.</summary>
internal sealed class SqliteBackend : IBackend
{
    private const long Megabyte = 1024 * 1024;
    private const long LeastFreeMegabytes = 200;

    private readonly SqliteFile _file;
    private readonly SqliteWriter _writer;
    private readonly SqliteReaders _readers;
    private readonly TimeProvider _time;

    public SqliteBackend(StorageOptions options, TimeProvider time, IReadOnlyList<string> steps)
    {
        _time = time;
        _file = new SqliteFile(options, steps, time);
        _writer = new SqliteWriter(_file);
        _readers = new SqliteReaders(_file);
        _writer.Lost += _readers.Forget;
    }

    /// <summary>Raised after a restore: every log may have changed.</summary>
    public event Action? Replaced;

    public Task OpenAsync(CancellationToken cancellationToken) =>
        _file.IsReady ? Task.CompletedTask : _writer.RunAsync(static _ => true, cancellationToken);

    public Task<IReadOnlyDictionary<string, StateRow>> ReadStateAsync(IReadOnlyCollection<string> keys, CancellationToken cancellationToken) =>
        ReadAsync(session => SqliteState.Read(session, keys, Now()), cancellationToken);

    public Task WriteStateAsync(IReadOnlyList<StateChange> changes, CancellationToken cancellationToken) => _writer.RunAsync(
        session =>
        {
            SqliteState.Write(session, changes, new StateWriter("", "", Now(), IsSession: false), seal: null);
            return true;
        },
        cancellationToken);

    public Task DeleteStateAsync(IReadOnlyCollection<string> keys, CancellationToken cancellationToken) =>
        _writer.RunAsync(session => SqliteState.Delete(session, keys), cancellationToken);

    public Task<IAsyncDisposable?> LockAsync(string conversation, CancellationToken cancellationToken) => Task.FromResult<IAsyncDisposable?>(null);

    public Task<IReadOnlyList<string>?> FindRepliesAsync(string conversation, TurnKey key, CancellationToken cancellationToken) =>
        ReadAsync(session => SqliteTurns.FindReplies(session, conversation, key, Now()), cancellationToken);

    public Task<IReadOnlyList<StoredActivity>> CommitAsync(PreparedTurn turn, CancellationToken cancellationToken) =>
        _writer.RunAsync(session => SqliteTurns.Commit(session, turn, Now()), cancellationToken);

    public Task<IReadOnlyList<StoredActivity>> ReadLogAsync(string conversation, long after, int most, CancellationToken cancellationToken) =>
        ReadAsync(session => SqliteTurns.ReadLog(session, (conversation, after, most), Now()), cancellationToken);

    public Task<long> ReadLastAsync(string conversation, CancellationToken cancellationToken) =>
        ReadAsync(session => SqliteTurns.ReadLast(session, conversation), cancellationToken);

    public Task<SessionRows?> ReadSessionAsync(string conversation, string person, CancellationToken cancellationToken) =>
        ReadAsync(session => SqliteSessions.Read(session, conversation, person, Now()), cancellationToken);

    public Task RemoveSessionAsync(string conversation, string person, CancellationToken cancellationToken) => _writer.RunAsync(
        session =>
        {
            SqliteSessions.Remove(session, conversation, person);
            return true;
        },
        cancellationToken);

    public Task WriteRecordsAsync(IReadOnlyList<StoredRecord> records, CancellationToken cancellationToken) => _writer.RunAsync(
        session =>
        {
            SqliteRecords.Write(session, records, seal: null);
            return true;
        },
        cancellationToken);

    public Task<StoredRecord?> FindRecordAsync(string kind, string key, CancellationToken cancellationToken) =>
        ReadAsync(session => SqliteRecords.Find(session, kind, key, Now()), cancellationToken);

    public Task<IReadOnlyList<StoredRecord>> ReadRecordsAsync(string kind, string person, CancellationToken cancellationToken) =>
        ReadAsync(session => SqliteRecords.ReadAll(session, kind, person, Now()), cancellationToken);

    public Task<PersonRows> ReadPersonAsync(string person, CancellationToken cancellationToken) =>
        ReadAsync(session => SqlitePeople.Read(session, person, Now()), cancellationToken);

    public async Task<int> EraseAsync(string person, CancellationToken cancellationToken)
    {
        var removed = await _writer.RunAsync(session => SqlitePeople.Erase(session, person, Now()), cancellationToken).ConfigureAwait(false);
        if (!await ScrubAsync(cancellationToken).ConfigureAwait(false))
            throw new StoreUnavailableException("The rows are gone, but another program reads the database and keeps old pages in its log. Erase again to finish.") { Fault = StoreFault.Busy };
        return removed;
    }

    public async Task<SweepResult> SweepBatchAsync(SweepPlan plan, CancellationToken cancellationToken)
    {
        var result = await _writer.RunAsync(session => SqliteSweep.RunBatch(session, plan), cancellationToken).ConfigureAwait(false);
        if (result.Total + result.Keys > 0)
            await ScrubAsync(cancellationToken).ConfigureAwait(false);
        return result;
    }

    /// <summary>Takes the write lock; after a failed write it writes, because a full disk can still be locked.</summary>
    public Task CheckAsync(CancellationToken cancellationToken)
    {
        var write = _writer.HasFailed;
        return _writer.RunAsync(session => write ? session.Execute("INSERT OR REPLACE INTO probe (id, at) VALUES (1, $1)", Now()) : 0, cancellationToken);
    }

    public async Task<(string Line, string? Advice)> DescribeAsync(CancellationToken cancellationToken)
    {
        var version = await _writer.RunAsync(session => (string)session.Scalar("SELECT sqlite_version()")!, cancellationToken).ConfigureAwait(false);
        var path = Path.GetFullPath(_file.Path);
        var free = new DriveInfo(Path.GetDirectoryName(path)!).AvailableFreeSpace / Megabyte;
        var line = $"SQLite {version}, {path}, {new FileInfo(path).Length / Megabyte} MB, {free} MB free on its disk";
        return (line, free < LeastFreeMegabytes ? $"Free some space: below {LeastFreeMegabytes} MB an upgrade cannot write its backup, and at none turns are refused." : null);
    }

    public async Task BackupAsync(string path, CancellationToken cancellationToken)
    {
        await OpenAsync(cancellationToken).ConfigureAwait(false);
        await Task.Run(
            () => _readers.Read(session =>
            {
                SqliteFile.Copy(session.Connection, path);
                return true;
            }),
            cancellationToken).ConfigureAwait(false);
    }

    public async Task RestoreAsync(string path, CancellationToken cancellationToken)
    {
        if (!File.Exists(path))
            throw new FileNotFoundException($"There is no backup at {path}.", path);
        await _writer.RunAloneAsync(session => Restore(session, path), cancellationToken).ConfigureAwait(false);
        _readers.Forget();
        Replaced?.Invoke();
    }

    public async ValueTask DisposeAsync()
    {
        _readers.Dispose();
        await _writer.CloseAsync().ConfigureAwait(false);
        _file.Dispose();
    }

    private async Task<T> ReadAsync<T>(Func<SqliteSession, T> read, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        if (!_file.IsReady)
            await OpenAsync(cancellationToken).ConfigureAwait(false);
        return _readers.Read(read);
    }

    /// <summary>Empties the write-ahead log, which still holds pages as they were; false if a reader kept it from that.</summary>
    private Task<bool> ScrubAsync(CancellationToken cancellationToken) =>
        _writer.RunAloneAsync(session => session.Scalar("PRAGMA wal_checkpoint(TRUNCATE)") is 0L, cancellationToken);

    private bool Restore(SqliteSession session, string path)
    {
        using var backup = new SqliteSession(new SqliteConnection(new SqliteConnectionStringBuilder { DataSource = path, Mode = SqliteOpenMode.ReadOnly, Pooling = false }.ToString()));
        backup.Connection.Open();
        try
        {
            if (_file.CheckVersion(backup, path) == 0)
                throw new StoreVersionException($"{path} is empty: it holds no backup of the bot's.");
            if (backup.Scalar("PRAGMA quick_check(1)") is not "ok")
                throw new StoreUnavailableException($"The backup {path} is damaged. Take an older one.") { Fault = StoreFault.Damaged };
        }
        catch (SqliteException problem)
        {
            throw SqliteFaults.Translate(problem, path);
        }

        SqliteFile.Copy(session.Connection, _file.BackupName("before-restore"));
        backup.Connection.BackupDatabase(session.Connection);
        _file.Migrate(session);
        return session.Scalar("PRAGMA wal_checkpoint(TRUNCATE)") is 0L;
    }

    private long Now() => _time.GetUtcNow().ToUnixTimeMilliseconds();
}
