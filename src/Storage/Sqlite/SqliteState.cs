using BackPainBot.Storage.Backends;
using BackPainBot.Storage.Faults;
using Microsoft.Data.Sqlite;

namespace BackPainBot.Storage.Sqlite;

/// <summary>The state table.</summary>
internal static class SqliteState
{
    public static IReadOnlyDictionary<string, StateRow> Read(SqliteSession session, IReadOnlyCollection<string> keys, long now)
    {
        var found = new Dictionary<string, StateRow>(keys.Count, StringComparer.Ordinal);
        foreach (var key in keys)
        {
            var row = session.First("SELECT json, etag, sealed FROM state WHERE key = $1", ReadRow, key);
            if (row.Json is not null && Open(session, row.Json, (key, row.Sealed), now) is { } json)
                found[key] = new StateRow(json, row.ETag);
        }

        return found;
    }

    /// <summary>Compares every eTag before it writes the first item.</summary>
    public static void Write(SqliteSession session, IReadOnlyList<StateChange> changes, StateWriter by)
    {
        var before = new StateWriter?[changes.Count];
        for (var i = 0; i < before.Length; i++)
        {
            var change = changes[i];
            var current = session.First(
                "SELECT etag, person, conversation, sealed FROM state WHERE key = $1",
                reader => (ETag: reader.GetString(0), By: new StateWriter(reader.GetString(1), reader.GetString(2), 0, reader.GetInt64(3) != 0)),
                change.Key);
            if (change.Expected is not null && change.Expected != current.ETag)
                throw StateConflictException.For(change.Key);
            before[i] = current.By;
        }

        Seal? seal = null;
        for (var i = 0; i < before.Length; i++)
        {
            var writer = before[i] is { } last && by.Conversation.Length == 0 ? last with { At = by.At } : by;
            Write(session, changes[i], writer, (before[i]?.Person, writer.IsSession ? seal ??= SqliteSeals.Current(session, by.At) : null));
        }
    }

    public static int Delete(SqliteSession session, IReadOnlyCollection<string> keys)
    {
        var removed = 0;
        foreach (var key in keys)
        {
            session.Execute("DELETE FROM people WHERE name = $1 AND kind = 'state'", key);
            removed += session.Execute("DELETE FROM state WHERE key = $1", key);
        }

        return removed;
    }

    /// <summary>The sealed items of a person's conversation, opened.</summary>
    public static IReadOnlyList<(string Key, StateRow Row)> ReadSealed(SqliteSession session, string person, string conversation, long now)
    {
        var items = session.All(
            """
            SELECT json, etag, sealed, key FROM people JOIN state ON state.key = people.name
            WHERE people.person = $1 AND people.kind = 'state' AND state.conversation = $2 AND state.sealed <> 0
            """,
            reader => (Row: ReadRow(reader), Key: reader.GetString(3)),
            person, conversation);
        return [.. items
            .Select(item => (item.Key, item.Row.ETag, Json: Open(session, item.Row.Json, (item.Key, item.Row.Sealed), now)))
            .Where(item => item.Json is not null)
            .Select(item => (item.Key, new StateRow(item.Json!, item.ETag)))];
    }

    /// <summary>Null if the item was sealed too long ago.</summary>
    public static byte[]? Open(SqliteSession session, byte[] json, (string Key, long Sealed) item, long now) =>
        item.Sealed == 0 ? json : SqliteSeals.Find(session, item.Sealed, now)?.Open(json, Place(item.Key));

    private static (byte[] Json, string ETag, long Sealed) ReadRow(SqliteDataReader reader) =>
        (reader.GetFieldValue<byte[]>(0), reader.GetString(1), reader.GetInt64(2));

    private static void Write(SqliteSession session, StateChange change, StateWriter by, (string? PersonBefore, Seal? Seal) row)
    {
        session.Execute(
            """
            INSERT INTO state (key, etag, person, conversation, at, sealed, json) VALUES ($1, $2, $3, $4, $5, $6, $7)
            ON CONFLICT (key) DO UPDATE SET etag = excluded.etag, person = excluded.person, conversation = excluded.conversation,
            at = excluded.at, sealed = excluded.sealed, json = excluded.json
            """,
            change.Key, change.Next, by.Person, by.Conversation, by.At, row.Seal?.Moment ?? 0, row.Seal is null ? change.Json : row.Seal.Close(change.Json, Place(change.Key)));
        if (by.Person.Length > 0 && by.Person != row.PersonBefore)
            session.Execute("INSERT OR IGNORE INTO people (person, kind, name) VALUES ($1, 'state', $2)", by.Person, change.Key);
    }

    private static string Place(string key) => "state/" + key;
}
