using BackPainBot.Storage.Order;
using BackPainBot.Storage.Postgres;
using BackPainBot.Storage.Settings;
using Microsoft.Extensions.Logging;

namespace BackPainBot.Storage;

/// <summary>
/// Keeps everything in a PostgreSQL database that any number of replicas share: a turn of a conversation runs on one of them at a time,
/// and what one writes wakes who waits on another.
/// </summary>
public sealed class PostgresBotStore : BotStore
{
    public PostgresBotStore(StorageOptions options, TimeProvider time, ILogger<PostgresBotStore> logger)
        : this(options, time, logger, new Subscribers())
    {
    }

    private PostgresBotStore(StorageOptions options, TimeProvider time, ILogger logger, Subscribers subscribers)
        : base(options, time, new PostgresBackend(options, time, subscribers, logger), subscribers)
    {
    }
}
