using System.Data.Common;
using BackPainBot.Storage.Faults;
using BackPainBot.Storage.Settings;
using Npgsql;

namespace BackPainBot.Storage.Postgres;

/// <summary>The server: connections, the schema brought forward, and every failure in a caller's terms.</summary>
internal sealed class PostgresServer : IAsyncDisposable
{
    // Any number does, as long as every replica uses the same; "BPPB" in ASCII.
    private const long UpgradeLock = 0x42505042;

    private readonly NpgsqlDataSource _pool;
    private readonly string _single;
    private readonly IReadOnlyList<string> _steps;
    private volatile bool _isReady;

    public PostgresServer(StorageOptions options, IReadOnlyList<string> steps)
    {
        _steps = steps;
        var text = options.PostgresConnectionString!;
        var given = new DbConnectionStringBuilder { ConnectionString = text };
        var builder = new NpgsqlConnectionStringBuilder(text) { ApplicationName = "backpainbot", IncludeErrorDetail = false };
        if (!given.ContainsKey("Timeout"))
            builder.Timeout = Math.Max(1, (int)options.BusyWait.TotalSeconds);
        if (!given.ContainsKey("Command Timeout") && !given.ContainsKey("CommandTimeout"))
            builder.CommandTimeout = Math.Max(5, 3 * (int)options.BusyWait.TotalSeconds);
        if (!given.ContainsKey("Max Auto Prepare"))
            builder.MaxAutoPrepare = 40;
        _pool = NpgsqlDataSource.Create(builder.ToString());

        // Locks and notifications belong to a session of their own, watched so that a dead one is noticed without traffic.
        builder.Pooling = false;
        builder.KeepAlive = 5;
        _single = builder.ToString();
    }

    /// <summary>A connection outside the pool.</summary>
    public async Task<NpgsqlConnection> ConnectAsync(CancellationToken cancellationToken)
    {
        var connection = new NpgsqlConnection(_single);
        try
        {
            await connection.OpenAsync(cancellationToken).ConfigureAwait(false);
            return connection;
        }
        catch
        {
            await connection.DisposeAsync().ConfigureAwait(false);
            throw;
        }
    }

    /// <summary>Runs something that may be run again: it is tried once more when the connection broke or transactions collided.</summary>
    public async Task<T> RunAsync<T>(Func<NpgsqlConnection, Task<T>> work, CancellationToken cancellationToken)
    {
        for (var attempt = 1; ; attempt++)
        {
            try
            {
                return await RunOnceAsync(work, cancellationToken).ConfigureAwait(false);
            }
            catch (Exception problem) when (attempt < 3 && !cancellationToken.IsCancellationRequested && MayRepeat(problem))
            {
            }
            catch (Exception problem) when (problem is not OperationCanceledException)
            {
                throw PostgresFaults.Translate(problem);
            }
        }
    }

    /// <summary>Runs something once; failures come as the driver gives them.</summary>
    public async Task<T> RunOnceAsync<T>(Func<NpgsqlConnection, Task<T>> work, CancellationToken cancellationToken)
    {
        if (!_isReady)
            await OpenAsync(cancellationToken).ConfigureAwait(false);
        await using var connection = await _pool.OpenConnectionAsync(cancellationToken).ConfigureAwait(false);
        return await work(connection).ConfigureAwait(false);
    }

    /// <summary>Runs several statements as one transaction, which may be run again.</summary>
    public Task<T> TransactAsync<T>(Func<NpgsqlConnection, Task<T>> work, CancellationToken cancellationToken) => RunAsync(
        async connection =>
        {
            await using var transaction = await connection.BeginTransactionAsync(cancellationToken).ConfigureAwait(false);
            var result = await work(connection).ConfigureAwait(false);
            await transaction.CommitAsync(cancellationToken).ConfigureAwait(false);
            return result;
        },
        cancellationToken);

    /// <summary>After a server restart every idle connection is dead; one failure is enough to know that.</summary>
    public bool MayRepeat(Exception problem)
    {
        if (!PostgresFaults.IsBroken(problem))
            return PostgresFaults.IsCollision(problem);
        _pool.Clear();
        return true;
    }

    public async Task OpenAsync(CancellationToken cancellationToken)
    {
        if (_isReady)
            return;
        try
        {
            await using var connection = await _pool.OpenConnectionAsync(cancellationToken).ConfigureAwait(false);
            await MigrateAsync(connection, cancellationToken).ConfigureAwait(false);
            _isReady = true;
        }
        catch (Exception problem) when (problem is not OperationCanceledException)
        {
            throw PostgresFaults.Translate(problem);
        }
    }

    public ValueTask DisposeAsync() => _pool.DisposeAsync();

    /// <summary>All steps or none: PostgreSQL changes tables inside transactions.</summary>
    private async Task MigrateAsync(NpgsqlConnection connection, CancellationToken cancellationToken)
    {
        await using var transaction = await connection.BeginTransactionAsync(cancellationToken).ConfigureAwait(false);
        await connection.ExecuteAsync("SELECT pg_advisory_xact_lock($1)", [UpgradeLock], cancellationToken).ConfigureAwait(false);
        var exists = await connection.ScalarAsync("SELECT to_regclass('backpainbot.schema_version')::text", [], cancellationToken).ConfigureAwait(false) is not null;
        if (!exists)
            await connection.ExecuteAsync("CREATE SCHEMA IF NOT EXISTS backpainbot; CREATE TABLE backpainbot.schema_version AS SELECT 0 AS version", [], cancellationToken).ConfigureAwait(false);
        var version = (int)(await connection.ScalarAsync("SELECT version FROM backpainbot.schema_version", [], cancellationToken).ConfigureAwait(false))!;
        if (version > _steps.Count)
            throw StoreVersionException.Newer("The PostgreSQL database", version, _steps.Count);
        for (; version < _steps.Count; version++)
            await connection.ExecuteAsync(_steps[version], [], cancellationToken).ConfigureAwait(false);
        await connection.ExecuteAsync("UPDATE backpainbot.schema_version SET version = $1 WHERE version <> $1", [_steps.Count], cancellationToken).ConfigureAwait(false);
        await transaction.CommitAsync(cancellationToken).ConfigureAwait(false);
    }
}
