using BackPainBot.Storage.Backends;
using BackPainBot.Storage.Upkeep;
using Npgsql;

namespace BackPainBot.Storage.Postgres;

/// <summary>Removes what has been kept long enough. In transactions, on one replica at a time.</summary>
internal static class PostgresSweep
{
    private const long SweepLock = 0x42505053;

    public static async Task<SweepResult> RunBatchAsync(NpgsqlConnection connection, SweepPlan plan, CancellationToken cancellationToken)
    {
        if (await connection.ScalarAsync("SELECT pg_try_advisory_xact_lock($1)", [SweepLock], cancellationToken).ConfigureAwait(false) is not true)
            return default;
        var (transcripts, state, expired) = (Ms(plan.TranscriptsBefore), Ms(plan.StateBefore), Seal.ExpiredAt(Ms(plan.Now)));
        var turns = await SweepTurnsAsync(connection, "at / 86400000 <= $1 / 86400000 AND at < $1", [transcripts, plan.Most], cancellationToken).ConfigureAwait(false)
            + await SweepTurnsAsync(connection, "sealed <> 0 AND sealed <= $1", [expired, plan.Most], cancellationToken).ConfigureAwait(false);
        var items = await SweepStateAsync(connection, "at / 86400000 <= $1 / 86400000 AND at < $1", [state, plan.Most], cancellationToken).ConfigureAwait(false)
            + await SweepStateAsync(connection, "sealed <> 0 AND sealed <= $1", [expired, plan.Most], cancellationToken).ConfigureAwait(false);
        await connection.ExecuteAsync("DELETE FROM backpainbot.floors WHERE at < $1", [state], cancellationToken).ConfigureAwait(false);
        var keys = await connection.ExecuteAsync("DELETE FROM backpainbot.session_keys WHERE day <= $1", [Seal.LastDeadDay(Ms(plan.Now))], cancellationToken).ConfigureAwait(false);
        return new SweepResult(turns, items, await SweepRecordsAsync(connection, plan, expired, cancellationToken).ConfigureAwait(false)) { Keys = keys };
    }

    private static async Task<int> SweepTurnsAsync(NpgsqlConnection connection, string old, object[] values, CancellationToken cancellationToken)
    {
        var gone = await connection.AllAsync(
            new PgQuery<(string Person, string Conversation)>(
                $"DELETE FROM backpainbot.turns WHERE id IN (SELECT id FROM backpainbot.turns WHERE {old} LIMIT $2) RETURNING person, conversation",
                reader => (reader.GetString(0), reader.GetString(1)), values),
            cancellationToken).ConfigureAwait(false);
        var pairs = gone.Distinct().ToList();
        if (pairs.Count > 0)
        {
            await connection.ExecuteAsync(
                """
                DELETE FROM backpainbot.people USING unnest($1, $2) AS gone (person, conversation)
                WHERE people.person = gone.person AND people.kind = 'turns' AND people.name = gone.conversation
                AND NOT EXISTS (SELECT 1 FROM backpainbot.turns WHERE turns.conversation = gone.conversation AND turns.person = gone.person)
                """,
                [pairs.ConvertAll(pair => pair.Person).ToArray(), pairs.ConvertAll(pair => pair.Conversation).ToArray()], cancellationToken).ConfigureAwait(false);
        }

        return gone.Count;
    }

    private static async Task<int> SweepStateAsync(NpgsqlConnection connection, string old, object[] values, CancellationToken cancellationToken)
    {
        var keys = await connection.AllAsync(new PgQuery<string>($"SELECT key FROM backpainbot.state WHERE {old} LIMIT $2 FOR UPDATE SKIP LOCKED", reader => reader.GetString(0), values), cancellationToken).ConfigureAwait(false);
        return keys.Count == 0 ? 0 : await PostgresState.DeleteAsync(connection, [.. keys], cancellationToken).ConfigureAwait(false);
    }

    private static async Task<int> SweepRecordsAsync(NpgsqlConnection connection, SweepPlan plan, long expired, CancellationToken cancellationToken)
    {
        Task<int> Delete(string old, params object[] values) => connection.ExecuteAsync(
            $"DELETE FROM backpainbot.records WHERE (kind, key) IN (SELECT kind, key FROM backpainbot.records WHERE {old} LIMIT $1)", [plan.Most, .. values], cancellationToken);

        var removed = await Delete("expires IS NOT NULL AND expires <= $2", Ms(plan.Now)).ConfigureAwait(false);
        removed += await Delete("sealed <> 0 AND sealed <= $2", expired).ConfigureAwait(false);
        foreach (var (kind, before) in plan.KindsBefore)
            removed += await Delete("expires IS NULL AND kind = $2 AND at < $3", kind, Ms(before)).ConfigureAwait(false);
        return removed + await Delete("expires IS NULL AND at < $2 AND person <> '' AND NOT kind = ANY ($3)", Ms(plan.RecordsBefore), plan.KindsBefore.Keys.ToArray()).ConfigureAwait(false);
    }

    private static long Ms(DateTimeOffset at) => at.ToUnixTimeMilliseconds();
}
