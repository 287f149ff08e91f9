using Microsoft.Data.Sqlite;

namespace BackPainBot.Storage.Sqlite;

/// <summary>A connection with its statements, prepared once. Used by one thread at a time.</summary>
internal sealed class SqliteSession(SqliteConnection connection) : IDisposable
{
    private readonly Dictionary<string, SqliteStatement> _statements = new(StringComparer.Ordinal);

    public SqliteConnection Connection => connection;

    /// <summary>Runs a statement with the parameters $1, $2 and so on; returns the number of rows changed by the last that changed any.</summary>
    public int Execute(string sql, params ReadOnlySpan<object?> values)
    {
        var statement = Prepare(sql, values);
        try
        {
            while (statement.Step())
            {
            }

            return SQLitePCL.raw.sqlite3_changes(connection.Handle);
        }
        finally
        {
            statement.Reset();
        }
    }

    /// <summary>The first column of the first row, or null if there is none.</summary>
    public object? Scalar(string sql, params ReadOnlySpan<object?> values) => First(sql, static row => row.GetValue(0), values);

    public T? First<T>(string sql, Func<SqliteStatement, T> read, params ReadOnlySpan<object?> values)
    {
        var statement = Prepare(sql, values);
        try
        {
            return statement.Step() ? read(statement) : default;
        }
        finally
        {
            statement.Reset();
        }
    }

    public List<T> All<T>(string sql, Func<SqliteStatement, T> read, params ReadOnlySpan<object?> values)
    {
        var rows = new List<T>();
        var statement = Prepare(sql, values);
        try
        {
            while (statement.Step())
                rows.Add(read(statement));
            return rows;
        }
        finally
        {
            statement.Reset();
        }
    }

    /// <summary>Runs one or more statements that are not worth keeping prepared.</summary>
    public void Run(string sql)
    {
        using var command = connection.CreateCommand();
#pragma warning disable CA2100 // Only constants and the schema's own steps come here.
        command.CommandText = sql;
#pragma warning restore CA2100
        command.ExecuteNonQuery();
    }

    public void Dispose()
    {
        foreach (var statement in _statements.Values)
            statement.Dispose();
        connection.Dispose();
    }

    private SqliteStatement Prepare(string sql, ReadOnlySpan<object?> values)
    {
        if (!_statements.TryGetValue(sql, out var statement))
            _statements[sql] = statement = new SqliteStatement(connection.Handle!, sql, values.Length);
        statement.Bind(values);
        return statement;
    }
}
