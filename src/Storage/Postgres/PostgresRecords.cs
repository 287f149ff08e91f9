using System.Text;
using BackPainBot.Storage.Backends;
using Npgsql;

namespace BackPainBot.Storage.Postgres;

/// <summary>The records table.</summary>
internal static class PostgresRecords
{
    private const string Columns = "kind, key, person, conversation, at, expires, sealed, json";

    public static async Task WriteAsync(NpgsqlConnection connection, IReadOnlyList<StoredRecord> records, Seal? seal, CancellationToken cancellationToken)
    {
        foreach (var record in records)
        {
            var json = Encoding.UTF8.GetBytes(record.Json);
            await connection.ExecuteAsync(
                $"""
                INSERT INTO backpainbot.records ({Columns}) VALUES ($1, $2, $3, $4, $5, NULLIF($6, -1), $7, $8)
                ON CONFLICT (kind, key) DO UPDATE SET person = excluded.person, conversation = excluded.conversation, at = excluded.at,
                    expires = excluded.expires, sealed = excluded.sealed, json = excluded.json
                """,
                [
                    record.Kind, record.Key, record.Person, record.Conversation, record.At.ToUnixTimeMilliseconds(), record.ExpiresAt?.ToUnixTimeMilliseconds() ?? -1L,
                    seal?.Moment ?? 0L, seal is null ? json : seal.Close(json, Place(Pg.Text(record.Kind), Pg.Text(record.Key))),
                ],
                cancellationToken).ConfigureAwait(false);
        }
    }

    public static async Task<StoredRecord?> FindAsync(NpgsqlConnection connection, string kind, string key, long now, CancellationToken cancellationToken)
    {
        var query = new PgQuery<Row>($"SELECT {Columns} FROM backpainbot.records WHERE kind = $1 AND key = $2 AND (expires IS NULL OR expires > $3)", Read, kind, key, now);
        return await ReadAsync(connection, query, now, cancellationToken).ConfigureAwait(false) is [var record] ? record : null;
    }

    public static Task<IReadOnlyList<StoredRecord>> ReadAllAsync(NpgsqlConnection connection, string kind, string person, long now, CancellationToken cancellationToken) => ReadAsync(
        connection,
        new PgQuery<Row>($"SELECT {Columns} FROM backpainbot.records WHERE kind = $1 AND person = $2 AND (expires IS NULL OR expires > $3) ORDER BY at, key", Read, kind, person, now),
        now,
        cancellationToken);

    public static Task<IReadOnlyList<StoredRecord>> ReadOfAsync(NpgsqlConnection connection, string person, long now, CancellationToken cancellationToken) => ReadAsync(
        connection, new PgQuery<Row>($"SELECT {Columns} FROM backpainbot.records WHERE person = $1 ORDER BY at, kind, key", Read, person), now, cancellationToken);

    /// <summary>The sealed records of a person's conversation, opened.</summary>
    public static Task<IReadOnlyList<StoredRecord>> ReadSealedAsync(NpgsqlConnection connection, SessionOf session, CancellationToken cancellationToken) => ReadAsync(
        connection,
        new PgQuery<Row>($"SELECT {Columns} FROM backpainbot.records WHERE person = $1 AND conversation = $2 AND sealed <> 0", Read, session.Person, session.Conversation),
        session.Now,
        cancellationToken);

    private static async Task<IReadOnlyList<StoredRecord>> ReadAsync(NpgsqlConnection connection, PgQuery<Row> query, long now, CancellationToken cancellationToken)
    {
        var rows = await connection.AllAsync(query, cancellationToken).ConfigureAwait(false);
        var seals = await PostgresSeals.FindAsync(connection, rows.Select(row => row.Sealed), now, cancellationToken).ConfigureAwait(false);
        return [.. rows.Where(row => row.Sealed == 0 || seals.ContainsKey(row.Sealed)).Select(row => row.Record with
        {
            Json = Encoding.UTF8.GetString(row.Sealed == 0 ? row.Json : seals[row.Sealed].Open(row.Json, Place(row.Record.Kind, row.Record.Key))),
        })];
    }

    private static Row Read(NpgsqlDataReader reader)
    {
        var record = new StoredRecord(reader.GetString(0), reader.GetString(1), reader.GetString(2), DateTimeOffset.FromUnixTimeMilliseconds(reader.GetInt64(4)), "")
        {
            Conversation = reader.GetString(3),
            ExpiresAt = reader.IsDBNull(5) ? null : DateTimeOffset.FromUnixTimeMilliseconds(reader.GetInt64(5)),
        };
        return new Row(record, reader.GetInt64(6), reader.GetFieldValue<byte[]>(7));
    }

    private static string Place(string kind, string key) => $"records/{kind}/{key}";

    private sealed record Row(StoredRecord Record, long Sealed, byte[] Json);
}
