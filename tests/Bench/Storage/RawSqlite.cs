using Microsoft.Data.Sqlite;

namespace BackPainBot.Bench.Storage;

/// <summary>The floor: one insert of as many bytes, committed with the same guarantees, and nothing else.</summary>
internal sealed class RawSqlite : IDisposable
{
    private readonly SqliteConnection _connection;
    private readonly SqliteCommand _begin;
    private readonly SqliteCommand _insert;
    private readonly SqliteCommand _commit;

    public RawSqlite(string path, int bytes)
    {
        _connection = new SqliteConnection(new SqliteConnectionStringBuilder { DataSource = path, Pooling = false }.ToString());
        _connection.Open();
        using (var setup = _connection.CreateCommand())
        {
            setup.CommandText = "PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA wal_autocheckpoint = 4000; CREATE TABLE raw (id INTEGER PRIMARY KEY, content BLOB NOT NULL);";
            setup.ExecuteNonQuery();
        }

        (_begin, _insert, _commit) = (_connection.CreateCommand(), _connection.CreateCommand(), _connection.CreateCommand());
        _begin.CommandText = "BEGIN IMMEDIATE";
        _insert.CommandText = "INSERT INTO raw (content) VALUES ($content)";
        _insert.Parameters.AddWithValue("$content", new byte[bytes]);
        _commit.CommandText = "COMMIT";
    }

    public void Commit()
    {
        _begin.ExecuteNonQuery();
        _insert.ExecuteNonQuery();
        _commit.ExecuteNonQuery();
    }

    public void Dispose()
    {
        _begin.Dispose();
        _insert.Dispose();
        _commit.Dispose();
        _connection.Dispose();
    }
}
