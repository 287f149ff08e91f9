using BackPainBot.Storage.Backends;
using Npgsql;

namespace BackPainBot.Storage.Postgres;

/// <summary>What is sealed of a conversation: made plain once the person agrees, or taken away once they do not. In transactions.</summary>
internal static class PostgresSessions
{
    /// <summary>Makes the conversation's sealed turns, and the person's sealed state and records from it, plain. What no longer opens is removed.</summary>
    public static async Task<int> KeepAsync(NpgsqlConnection connection, SessionOf session, CancellationToken cancellationToken)
    {
        var turns = await connection.AllAsync(
            new PgQuery<(long Id, TurnRow Row)>(
                $"SELECT {PostgresTurns.Columns}, id FROM backpainbot.turns WHERE conversation = $1 AND sealed <> 0 FOR UPDATE", reader => (reader.GetInt64(7), PostgresTurns.ReadRow(reader)), session.Conversation),
            cancellationToken).ConfigureAwait(false);
        foreach (var (id, row) in turns)
        {
            var plain = (await PostgresTurns.OpenAsync(connection, [row], session.Now, cancellationToken).ConfigureAwait(false)).FirstOrDefault();
            if (plain is null)
                await connection.ExecuteAsync("DELETE FROM backpainbot.turns WHERE id = $1", [id], cancellationToken).ConfigureAwait(false);
            else
                await connection.ExecuteAsync("UPDATE backpainbot.turns SET sealed = 0, hash = $2, replies = $3, log = $4 WHERE id = $1", [id, plain.Hash, plain.Replies, plain.Log], cancellationToken).ConfigureAwait(false);
        }

        foreach (var (key, row) in await PostgresState.ReadSealedAsync(connection, session, cancellationToken).ConfigureAwait(false))
            await connection.ExecuteAsync("UPDATE backpainbot.state SET sealed = 0, json = $2 WHERE key = $1", [key, row.Json], cancellationToken).ConfigureAwait(false);
        await PostgresRecords.WriteAsync(connection, await PostgresRecords.ReadSealedAsync(connection, session, cancellationToken).ConfigureAwait(false), seal: null, cancellationToken).ConfigureAwait(false);
        return turns.Count;
    }

    /// <summary>What is sealed of a conversation, opened; null if nothing is.</summary>
    public static async Task<SessionRows?> ReadAsync(NpgsqlConnection connection, SessionOf session, CancellationToken cancellationToken)
    {
        var turns = await connection.AllAsync(
            new PgQuery<SessionTurn>(
                $"SELECT {PostgresTurns.Columns}, person, activity FROM backpainbot.turns WHERE conversation = $1 AND sealed <> 0 ORDER BY last, id",
                reader => new SessionTurn(PostgresTurns.ReadRow(reader), reader.GetString(7), reader.GetString(8)), session.Conversation),
            cancellationToken).ConfigureAwait(false);
        var opened = new List<SessionTurn>();
        foreach (var turn in turns)
        {
            if ((await PostgresTurns.OpenAsync(connection, [turn.Row], session.Now, cancellationToken).ConfigureAwait(false)).FirstOrDefault() is { } row)
                opened.Add(turn with { Row = row });
        }

        return opened.Count == 0 ? null : new SessionRows(
            opened,
            await PostgresState.ReadSealedAsync(connection, session, cancellationToken).ConfigureAwait(false),
            await PostgresRecords.ReadSealedAsync(connection, session, cancellationToken).ConfigureAwait(false));
    }

    public static async Task<int> RemoveAsync(NpgsqlConnection connection, SessionOf session, CancellationToken cancellationToken)
    {
        var removed = await connection.ExecuteAsync("DELETE FROM backpainbot.turns WHERE conversation = $1 AND sealed <> 0", [session.Conversation], cancellationToken).ConfigureAwait(false);
        removed += await connection.ExecuteAsync("DELETE FROM backpainbot.records WHERE person = $1 AND conversation = $2 AND sealed <> 0", [session.Person, session.Conversation], cancellationToken).ConfigureAwait(false);
        var keys = await connection.AllAsync(
            new PgQuery<string>(
                """
                SELECT state.key FROM backpainbot.people JOIN backpainbot.state ON state.key = people.name
                WHERE people.person = $1 AND people.kind = 'state' AND state.conversation = $2 AND state.sealed <> 0
                """,
                reader => reader.GetString(0), session.Person, session.Conversation),
            cancellationToken).ConfigureAwait(false);
        removed += await PostgresState.DeleteAsync(connection, [.. keys], cancellationToken).ConfigureAwait(false);
        await connection.ExecuteAsync(
            """
            DELETE FROM backpainbot.people WHERE person = $1 AND kind = 'turns' AND name = $2
            AND NOT EXISTS (SELECT 1 FROM backpainbot.turns WHERE conversation = $2 AND person = $1)
            """,
            [session.Person, session.Conversation], cancellationToken).ConfigureAwait(false);
        return removed;
    }
}
