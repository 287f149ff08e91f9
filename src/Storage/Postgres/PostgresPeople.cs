using BackPainBot.Storage.Backends;
using BackPainBot.Storage.Order;
using Npgsql;

namespace BackPainBot.Storage.Postgres;

/// <summary>Everything of one person. In transactions.</summary>
internal static class PostgresPeople
{
    public static async Task<PersonRows> ReadAsync(NpgsqlConnection connection, string person, long now, CancellationToken cancellationToken) => new(
        await PostgresState.ReadOfAsync(connection, person, now, cancellationToken).ConfigureAwait(false),
        await PostgresTurns.ReadOfAsync(connection, person, now, cancellationToken).ConfigureAwait(false),
        await PostgresRecords.ReadOfAsync(connection, person, now, cancellationToken).ConfigureAwait(false));

    public static async Task<int> EraseAsync(NpgsqlConnection connection, string person, long now, CancellationToken cancellationToken)
    {
        var removed = 0;
        var conversations = await connection.AllAsync(
            new PgQuery<string>("SELECT name FROM backpainbot.people WHERE person = $1 AND kind = 'turns'", reader => reader.GetString(0), person), cancellationToken).ConfigureAwait(false);
        foreach (var conversation in conversations)
        {
            var last = await PostgresTurns.ReadLastAsync(connection, conversation, cancellationToken).ConfigureAwait(false);
            removed += await connection.ExecuteAsync("DELETE FROM backpainbot.turns WHERE conversation = $1 AND person = $2", [conversation, person], cancellationToken).ConfigureAwait(false);
            if (await PostgresTurns.ReadLastAsync(connection, conversation, cancellationToken).ConfigureAwait(false) < last)
            {
                await connection.ExecuteAsync(
                    "INSERT INTO backpainbot.floors (conversation, last, at) VALUES ($1, $2, $3) ON CONFLICT (conversation) DO UPDATE SET last = excluded.last, at = excluded.at",
                    [ConversationKey.Digest(conversation), last, now], cancellationToken).ConfigureAwait(false);
            }
        }

        // Others who wrote to the same item lose it too, as it may hold this person's words.
        var keys = await PostgresState.KeysOfAsync(connection, person, cancellationToken).ConfigureAwait(false);
        removed += await PostgresState.DeleteAsync(connection, keys, cancellationToken).ConfigureAwait(false);
        await connection.ExecuteAsync("DELETE FROM backpainbot.people WHERE person = $1", [person], cancellationToken).ConfigureAwait(false);
        return removed + await connection.ExecuteAsync("DELETE FROM backpainbot.records WHERE person = $1", [person], cancellationToken).ConfigureAwait(false);
    }
}
