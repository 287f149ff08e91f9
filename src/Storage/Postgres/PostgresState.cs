using System.Globalization;
using BackPainBot.Storage.Backends;
using BackPainBot.Storage.Faults;
using Npgsql;

namespace BackPainBot.Storage.Postgres;

/// <summary>The state table.</summary>
internal static class PostgresState
{
    public static async Task<IReadOnlyDictionary<string, StateRow>> ReadAsync(NpgsqlConnection connection, IReadOnlyCollection<string> keys, long now, CancellationToken cancellationToken)
    {
        // A key with a zero character is kept under its cleaned form and given back under the one that was asked for.
        var asked = keys.DistinctBy(Pg.Text).ToDictionary(Pg.Text, key => key, StringComparer.Ordinal);
        var items = await OpenAsync(
            connection,
            await connection.AllAsync(new PgQuery<Item>("SELECT key, etag, at, sealed, json FROM backpainbot.state WHERE key = ANY ($1)", ReadItem, (object)asked.Keys.ToArray()), cancellationToken).ConfigureAwait(false),
            now,
            cancellationToken).ConfigureAwait(false);
        return items.ToDictionary(item => asked[item.Key], item => new StateRow(item.Json, item.ETag), StringComparer.Ordinal);
    }

    /// <summary>Outside a turn: an item stays whose and what it was. In a transaction.</summary>
    public static async Task WriteAsync(NpgsqlConnection connection, IReadOnlyList<StateChange> changes, long now, CancellationToken cancellationToken)
    {
        var ordered = new StateColumns(changes);
        var before = (await connection.AllAsync(
            new PgQuery<(string Key, long Sealed)>("SELECT key, sealed FROM backpainbot.state WHERE key = ANY ($1) ORDER BY key FOR UPDATE", reader => (reader.GetString(0), reader.GetInt64(1)), (object)ordered.Keys),
            cancellationToken).ConfigureAwait(false)).ToDictionary(item => item.Key, item => item.Sealed, StringComparer.Ordinal);
        var seal = before.Values.Any(moment => moment != 0) ? await PostgresSeals.CurrentAsync(connection, now, cancellationToken).ConfigureAwait(false) : null;
        var moments = ordered.Keys.Select(key => before.GetValueOrDefault(key) == 0 ? 0 : now).ToArray();
        await RunAsync(ordered, () => connection.ExecuteAsync(
            "SELECT backpainbot.write_state($1, $2, $3, $4, $5, '', '', $6)",
            [ordered.Keys, ordered.Jsons(key => before.GetValueOrDefault(key) == 0 ? null : seal), ordered.Expected, ordered.ETags, moments, now],
            cancellationToken)).ConfigureAwait(false);
    }

    /// <summary>Runs what calls write_state, and names the item when an eTag did not match.</summary>
    public static async Task<T> RunAsync<T>(StateColumns columns, Func<Task<T>> work)
    {
        try
        {
            return await work().ConfigureAwait(false);
        }
        catch (PostgresException problem) when (problem.SqlState == PostgresSchema.Conflict)
        {
            throw StateConflictException.For(columns.Keys[int.Parse(problem.MessageText, CultureInfo.InvariantCulture) - 1]);
        }
    }

    public static async Task<int> DeleteAsync(NpgsqlConnection connection, string[] keys, CancellationToken cancellationToken)
    {
        await connection.ExecuteAsync("DELETE FROM backpainbot.people WHERE kind = 'state' AND name = ANY ($1)", [keys], cancellationToken).ConfigureAwait(false);
        return await connection.ExecuteAsync("DELETE FROM backpainbot.state WHERE key = ANY ($1)", [keys], cancellationToken).ConfigureAwait(false);
    }

    /// <summary>A person's items: those that their turns wrote, and those whose key names them.</summary>
    public static async Task<string[]> KeysOfAsync(NpgsqlConnection connection, string person, CancellationToken cancellationToken) => [.. await connection.AllAsync(
        new PgQuery<string>(
            """
            SELECT name FROM backpainbot.people WHERE person = $1 AND kind = 'state'
            UNION SELECT key FROM backpainbot.state WHERE person = '' AND right(key, length($2)) = $2
            """,
            reader => reader.GetString(0), person, PersonKeys.Ending(person)),
        cancellationToken).ConfigureAwait(false)];

    public static async Task<IReadOnlyList<PersonState>> ReadOfAsync(NpgsqlConnection connection, string person, long now, CancellationToken cancellationToken)
    {
        var keys = await KeysOfAsync(connection, person, cancellationToken).ConfigureAwait(false);
        var rows = await connection.AllAsync(new PgQuery<Item>("SELECT key, etag, at, sealed, json FROM backpainbot.state WHERE key = ANY ($1) ORDER BY key", ReadItem, (object)keys), cancellationToken).ConfigureAwait(false);
        return [.. (await OpenAsync(connection, rows, now, cancellationToken).ConfigureAwait(false))
            .Select(item => new PersonState(item.Key, DateTimeOffset.FromUnixTimeMilliseconds(item.At), item.Json))];
    }

    /// <summary>The sealed items of a person's conversation, opened.</summary>
    public static async Task<IReadOnlyList<(string Key, StateRow Row)>> ReadSealedAsync(NpgsqlConnection connection, SessionOf session, CancellationToken cancellationToken)
    {
        var rows = await connection.AllAsync(
            new PgQuery<Item>(
                """
                SELECT key, etag, at, sealed, json FROM backpainbot.people JOIN backpainbot.state ON state.key = people.name
                WHERE people.person = $1 AND people.kind = 'state' AND state.conversation = $2 AND state.sealed <> 0
                """,
                ReadItem, session.Person, session.Conversation),
            cancellationToken).ConfigureAwait(false);
        return [.. (await OpenAsync(connection, rows, session.Now, cancellationToken).ConfigureAwait(false)).Select(item => (item.Key, new StateRow(item.Json, item.ETag)))];
    }

    private static async Task<List<Item>> OpenAsync(NpgsqlConnection connection, List<Item> items, long now, CancellationToken cancellationToken)
    {
        var seals = await PostgresSeals.FindAsync(connection, items.Select(item => item.Sealed), now, cancellationToken).ConfigureAwait(false);
        return [.. items
            .Where(item => item.Sealed == 0 || seals.ContainsKey(item.Sealed))
            .Select(item => item.Sealed == 0 ? item : item with { Json = seals[item.Sealed].Open(item.Json, StateColumns.Place(item.Key)) })];
    }

    private static Item ReadItem(NpgsqlDataReader reader) =>
        new(reader.GetString(0), reader.GetString(1), reader.GetInt64(2), reader.GetInt64(3), reader.GetFieldValue<byte[]>(4));

    private sealed record Item(string Key, string ETag, long At, long Sealed, byte[] Json);
}
