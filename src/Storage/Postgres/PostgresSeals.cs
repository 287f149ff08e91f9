using BackPainBot.Storage.Backends;
using Npgsql;

namespace BackPainBot.Storage.Postgres;

/// <summary>The keys of the days, shared by all replicas.</summary>
internal static class PostgresSeals
{
    /// <summary>Today's seal, with a key made for it if this is its first use.</summary>
    public static async Task<Seal> CurrentAsync(NpgsqlConnection connection, long now, CancellationToken cancellationToken)
    {
        var day = Seal.DayOf(now);
        if (await FindKeyAsync(connection, day, cancellationToken).ConfigureAwait(false) is { } found)
            return new Seal(now, found);
        await connection.ExecuteAsync(
            "INSERT INTO backpainbot.session_keys (day, key) VALUES ($1, $2) ON CONFLICT DO NOTHING", [day, Seal.NewKey()], cancellationToken).ConfigureAwait(false);
        return new Seal(now, (await FindKeyAsync(connection, day, cancellationToken).ConfigureAwait(false))!);
    }

    /// <summary>What opens rows sealed at these moments, by moment; one that is too old, or whose key has been destroyed, is missing.</summary>
    public static async Task<IReadOnlyDictionary<long, Seal>> FindAsync(NpgsqlConnection connection, IEnumerable<long> moments, long now, CancellationToken cancellationToken)
    {
        var seals = new Dictionary<long, Seal>();
        foreach (var moment in moments.Distinct().Where(moment => moment != 0 && moment > Seal.ExpiredAt(now)))
        {
            if (await FindKeyAsync(connection, Seal.DayOf(moment), cancellationToken).ConfigureAwait(false) is { } key)
                seals[moment] = new Seal(moment, key);
        }

        return seals;
    }

    private static async Task<byte[]?> FindKeyAsync(NpgsqlConnection connection, long day, CancellationToken cancellationToken) =>
        (byte[]?)await connection.ScalarAsync("SELECT key FROM backpainbot.session_keys WHERE day = $1", [day], cancellationToken).ConfigureAwait(false);
}
