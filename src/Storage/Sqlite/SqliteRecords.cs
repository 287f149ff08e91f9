using Microsoft.Data.Sqlite;

namespace BackPainBot.Storage.Sqlite;

/// <summary>The records table.</summary>
internal static class SqliteRecords
{
    private const string Columns = "kind, key, person, conversation, at, expires, json";

    public static void Write(SqliteSession session, IReadOnlyList<StoredRecord> records)
    {
        foreach (var record in records)
        {
            session.Execute(
                $"INSERT OR REPLACE INTO records ({Columns}) VALUES ($1, $2, $3, $4, $5, $6, $7)",
                record.Kind, record.Key, record.Person, record.Conversation, record.At.ToUnixTimeMilliseconds(), record.ExpiresAt?.ToUnixTimeMilliseconds(), record.Json);
        }
    }

    public static StoredRecord? Find(SqliteSession session, string kind, string key, long now) =>
        session.First($"SELECT {Columns} FROM records WHERE kind = $1 AND key = $2 AND (expires IS NULL OR expires > $3)", Read, kind, key, now);

    public static IReadOnlyList<StoredRecord> ReadAll(SqliteSession session, string kind, string person, long now) =>
        session.All($"SELECT {Columns} FROM records WHERE kind = $1 AND person = $2 AND (expires IS NULL OR expires > $3) ORDER BY at, key", Read, kind, person, now);

    public static IReadOnlyList<StoredRecord> ReadOf(SqliteSession session, string person) =>
        session.All($"SELECT {Columns} FROM records WHERE person = $1 ORDER BY at, kind, key", Read, person);

    private static StoredRecord Read(SqliteDataReader reader) => new(
        reader.GetString(0), reader.GetString(1), reader.GetString(2), DateTimeOffset.FromUnixTimeMilliseconds(reader.GetInt64(4)), reader.GetString(6))
    {
        Conversation = reader.GetString(3),
        ExpiresAt = reader.IsDBNull(5) ? null : DateTimeOffset.FromUnixTimeMilliseconds(reader.GetInt64(5)),
    };
}
