using System.Text;
using BackPainBot.Storage.Backends;

namespace BackPainBot.Storage.Sqlite;

/// <summary>The records table.</summary>
internal static class SqliteRecords
{
    private const string Columns = "kind, key, person, conversation, at, expires, sealed, json";

    public static void Write(SqliteSession session, IReadOnlyList<StoredRecord> records, Seal? seal)
    {
        foreach (var record in records)
        {
            var json = Encoding.UTF8.GetBytes(record.Json);
            session.Execute(
                $"INSERT OR REPLACE INTO records ({Columns}) VALUES ($1, $2, $3, $4, $5, $6, $7, $8)",
                record.Kind, record.Key, record.Person, record.Conversation, record.At.ToUnixTimeMilliseconds(), record.ExpiresAt?.ToUnixTimeMilliseconds(),
                seal?.Moment ?? 0, seal is null ? json : seal.Close(json, Place(record.Kind, record.Key)));
        }
    }

    public static StoredRecord? Find(SqliteSession session, string kind, string key, long now)
    {
        var rows = session.All($"SELECT {Columns} FROM records WHERE kind = $1 AND key = $2 AND (expires IS NULL OR expires > $3)", Read, kind, key, now);
        return Open(session, rows, now) is [var record] ? record : null;
    }

    public static IReadOnlyList<StoredRecord> ReadAll(SqliteSession session, string kind, string person, long now) => Open(
        session,
        session.All($"SELECT {Columns} FROM records WHERE kind = $1 AND person = $2 AND (expires IS NULL OR expires > $3) ORDER BY at, key", Read, kind, person, now),
        now);

    public static IReadOnlyList<StoredRecord> ReadOf(SqliteSession session, string person, long now) =>
        Open(session, session.All($"SELECT {Columns} FROM records WHERE person = $1 ORDER BY at, kind, key", Read, person), now);

    /// <summary>The sealed records of a person's conversation, opened.</summary>
    public static IReadOnlyList<StoredRecord> ReadSealed(SqliteSession session, string person, string conversation, long now) => Open(
        session, session.All($"SELECT {Columns} FROM records WHERE person = $1 AND conversation = $2 AND sealed <> 0", Read, person, conversation), now);

    private static List<StoredRecord> Open(SqliteSession session, List<(StoredRecord Record, long Sealed, byte[] Json)> rows, long now)
    {
        var opened = new List<StoredRecord>(rows.Count);
        foreach (var (record, moment, json) in rows)
        {
            if (moment == 0)
                opened.Add(record with { Json = Encoding.UTF8.GetString(json) });
            else if (SqliteSeals.Find(session, moment, now) is { } seal)
                opened.Add(record with { Json = Encoding.UTF8.GetString(seal.Open(json, Place(record.Kind, record.Key))) });
        }

        return opened;
    }

    private static (StoredRecord Record, long Sealed, byte[] Json) Read(SqliteStatement reader)
    {
        var record = new StoredRecord(reader.GetString(0), reader.GetString(1), reader.GetString(2), DateTimeOffset.FromUnixTimeMilliseconds(reader.GetInt64(4)), "")
        {
            Conversation = reader.GetString(3),
            ExpiresAt = reader.IsNull(5) ? null : DateTimeOffset.FromUnixTimeMilliseconds(reader.GetInt64(5)),
        };
        return (record, reader.GetInt64(6), reader.GetBytes(7));
    }

    private static string Place(string kind, string key) => $"records/{kind}/{key}";
}
