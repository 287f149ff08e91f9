using System.Globalization;
using Microsoft.Data.Sqlite;

namespace BackPainBot.Bench.Storage;

/// <summary>A database with many conversations: one turn is written by the store, the others are copies of its rows made in one transaction.</summary>
internal static class FullDatabase
{
    public static string NameOf(int number) => string.Create(CultureInfo.InvariantCulture, $"{(uint)(number * 2_654_435_761L):x8}-{number}");

    public static async Task MakeAsync(string path, int rows)
    {
        await using (var store = StorageBench.Open(path))
            await store.CommitAsync(SampleTurn.Of("template", "t"), CancellationToken.None);
        using var connection = new SqliteConnection(new SqliteConnectionStringBuilder { DataSource = path, Pooling = false, DefaultTimeout = 0 }.ToString());
        connection.Open();
        connection.CreateFunction("name_of", (long number) => NameOf((int)number), isDeterministic: true);
        using var command = connection.CreateCommand();

        // Names are hashes, as ids are in life, so a turn of one conversation finds its index pages far from those of the turn before.
        command.CommandText =
            """
            PRAGMA synchronous = OFF; PRAGMA cache_size = -400000;
            BEGIN;
            CREATE TEMP TABLE names AS WITH RECURSIVE numbers (n) AS (SELECT 0 UNION ALL SELECT n + 1 FROM numbers WHERE n + 1 < $rows) SELECT name_of(n) AS name FROM numbers ORDER BY 1;
            INSERT INTO turns (conversation, last, person, at, sealed, activity, hash, replies, log)
                SELECT name, last, 'person of ' || name, at, 0, activity, hash, replies, log FROM names, (SELECT * FROM turns WHERE conversation = 'template') AS t;
            INSERT INTO state (key, etag, person, conversation, at, day, sealed, json)
                SELECT 'web/conversations/' || name, etag, 'person of ' || name, name, at, day, 0, json FROM names, (SELECT * FROM state WHERE conversation = 'template') AS t;
            INSERT INTO people (person, kind, name) SELECT 'person of ' || name, 'turns', name FROM names;
            INSERT INTO people (person, kind, name) SELECT 'person of ' || name, 'state', 'web/conversations/' || name FROM names;
            COMMIT;
            PRAGMA wal_checkpoint(TRUNCATE);
            """;
        command.Parameters.AddWithValue("$rows", rows);
        command.ExecuteNonQuery();
    }
}
