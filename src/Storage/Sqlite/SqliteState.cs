using BackPainBot.Storage.Backends;
using BackPainBot.Storage.Faults;

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

    /// <summary>Compares each eTag before it writes that item; the transaction takes back the items before one that has changed.</summary>
    /// <param name="seal">The day's, for a conversation that is given back after it.</param>
    public static void Write(SqliteSession session, IReadOnlyList<StateChange> changes, StateWriter by, Seal? seal)
    {
        foreach (var change in changes)
        {
            if (by.Conversation.Length == 0 || !Rewrite(session, change, by, seal))
                WriteAfterLook(session, change, by, seal);
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

    private static (byte[] Json, string ETag, long Sealed) ReadRow(SqliteStatement reader) =>
        (reader.GetBytes(0), reader.GetString(1), reader.GetInt64(2));

    /// <summary>The usual case, in one statement that leaves the indexes alone: the same person writes the item again on the same day. False if it was not that.</summary>
    private static bool Rewrite(SqliteSession session, StateChange change, StateWriter by, Seal? seal) => 0 < (seal is null
        ? session.Execute(
            """
            UPDATE state SET etag = $2, conversation = $3, at = $4, json = $5
            WHERE key = $1 AND person = $6 AND day = $4 / 86400000 AND sealed = 0 AND ($7 IS NULL OR etag = $7)
            """,
            change.Key, change.Next, by.Conversation, by.At, change.Json, by.Person, change.Expected)
        : session.Execute(
            """
            UPDATE state SET etag = $2, conversation = $3, at = $4, json = $5, sealed = $8
            WHERE key = $1 AND person = $6 AND day = $4 / 86400000 AND ($7 IS NULL OR etag = $7)
            """,
            change.Key, change.Next, by.Conversation, by.At, seal.Close(change.Json, Place(change.Key)), by.Person, change.Expected, seal.Moment));

    private static void WriteAfterLook(SqliteSession session, StateChange change, StateWriter by, Seal? seal)
    {
        var before = session.First(
            "SELECT etag, person, conversation, sealed FROM state WHERE key = $1",
            static reader => (ETag: reader.GetString(0), By: new StateWriter(reader.GetString(1), reader.GetString(2), 0, reader.GetInt64(3) != 0)),
            change.Key);
        if (change.Expected is not null && change.Expected != before.ETag)
            throw StateConflictException.For(change.Key);
        var writer = before.By is { } last && by.Conversation.Length == 0 ? last with { At = by.At } : by;
        Write(session, change, writer, (before.By?.Person, !writer.IsSession ? null : seal ?? SqliteSeals.Current(session, by.At)));
    }

    private static void Write(SqliteSession session, StateChange change, StateWriter by, (string? PersonBefore, Seal? Seal) row)
    {
        session.Execute(
            """
            INSERT INTO state (key, etag, person, conversation, at, day, sealed, json) VALUES ($1, $2, $3, $4, $5, $5 / 86400000, $6, $7)
            ON CONFLICT (key) DO UPDATE SET etag = excluded.etag, person = excluded.person, conversation = excluded.conversation,
            at = excluded.at, day = excluded.day, sealed = excluded.sealed, json = excluded.json
            """,
            change.Key, change.Next, by.Person, by.Conversation, by.At, row.Seal?.Moment ?? 0, row.Seal is null ? change.Json : row.Seal.Close(change.Json, Place(change.Key)));
        if (by.Person.Length > 0 && by.Person != row.PersonBefore)
            session.Execute("INSERT OR IGNORE INTO people (person, kind, name) VALUES ($1, 'state', $2)", by.Person, change.Key);
    }

    private static string Place(string key) => "state/" + key;
}
