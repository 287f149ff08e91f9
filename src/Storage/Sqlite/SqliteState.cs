using BackPainBot.Storage.Backends;
using BackPainBot.Storage.Faults;

namespace BackPainBot.Storage.Sqlite;

/// <summary>The state table.</summary>
internal static class SqliteState
{
    public static IReadOnlyDictionary<string, StateRow> Read(SqliteSession session, IReadOnlyCollection<string> keys)
    {
        var found = new Dictionary<string, StateRow>(keys.Count, StringComparer.Ordinal);
        foreach (var key in keys)
        {
            var row = session.First("SELECT json, etag FROM state WHERE key = $1", reader => new StateRow(reader.GetFieldValue<byte[]>(0), reader.GetString(1)), key);
            if (row is not null)
                found[key] = row;
        }

        return found;
    }

    /// <summary>Compares every eTag before it writes the first item.</summary>
    public static void Write(SqliteSession session, IReadOnlyList<StateChange> changes, string person, long at)
    {
        var owners = new string?[changes.Count];
        for (var i = 0; i < owners.Length; i++)
        {
            var change = changes[i];
            var current = session.First("SELECT etag, person FROM state WHERE key = $1", reader => (ETag: reader.GetString(0), Person: reader.GetString(1)), change.Key);
            if (change.Expected is not null && change.Expected != current.ETag)
                throw StateConflictException.For(change.Key);
            owners[i] = current.Person;
        }

        for (var i = 0; i < owners.Length; i++)
            Write(session, changes[i], (person.Length == 0 ? owners[i] ?? "" : person, owners[i]), at);
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

    private static void Write(SqliteSession session, StateChange change, (string Now, string? Before) owner, long at)
    {
        session.Execute(
            """
            INSERT INTO state (key, etag, person, at, json) VALUES ($1, $2, $3, $4, $5)
            ON CONFLICT (key) DO UPDATE SET etag = excluded.etag, person = excluded.person, at = excluded.at, json = excluded.json
            """,
            change.Key, change.Next, owner.Now, at, change.Json);
        if (owner.Now.Length > 0 && owner.Now != owner.Before)
            session.Execute("INSERT OR IGNORE INTO people (person, kind, name) VALUES ($1, 'state', $2)", owner.Now, change.Key);
    }
}
