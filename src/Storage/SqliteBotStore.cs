using BackPainBot.Storage.Order;
using BackPainBot.Storage.Settings;
using BackPainBot.Storage.Sqlite;

namespace BackPainBot.Storage;

/// <summary>
/// Keeps everything in one SQLite file, created and brought forward by itself. A commit is on the disk when it returns;
/// commits that come at the same time share one wait for the disk.
/// </summary>
public sealed class SqliteBotStore : BotStore
{
    public SqliteBotStore(StorageOptions options, TimeProvider time)
        : this(options, time, SqliteSchema.Steps)
    {
    }

    internal SqliteBotStore(StorageOptions options, TimeProvider time, IReadOnlyList<string> steps)
        : this(options, time, new SqliteBackend(options, time, steps), new Subscribers())
    {
    }

    private SqliteBotStore(StorageOptions options, TimeProvider time, SqliteBackend backend, Subscribers subscribers)
        : base(options, time, backend, subscribers)
    {
        backend.Replaced += subscribers.WakeAll;
    }
}
