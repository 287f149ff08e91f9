using System.Globalization;
using Microsoft.Data.Sqlite;
using SQLitePCL;

namespace BackPainBot.Storage.Sqlite;

/// <summary>
/// A prepared statement, straight on SQLite's C interface (https://www.sqlite.org/cintro.html): through ADO.NET each of a commit's
/// statements cost several times its own work. While it steps it is also the row that it stands on.
/// </summary>
internal sealed class SqliteStatement : IDisposable
{
    private readonly sqlite3 _database;
    private readonly sqlite3_stmt _statement;
    private readonly int[] _places;

    /// <param name="sql">One statement, with the parameters $1, $2 and so on.</param>
    public SqliteStatement(sqlite3 database, string sql, int parameters)
    {
        _database = database;
        Check(raw.sqlite3_prepare_v3(database, sql, raw.SQLITE_PREPARE_PERSISTENT, out _statement));
        _places = new int[parameters];
        for (var i = 0; i < parameters; i++)
            _places[i] = raw.sqlite3_bind_parameter_index(_statement, string.Create(CultureInfo.InvariantCulture, $"${i + 1}"));
    }

    public void Bind(ReadOnlySpan<object?> values)
    {
        for (var i = 0; i < values.Length; i++)
            Check(Bind(_places[i], values[i]));
    }

    /// <summary>Goes to the next row; false once there is none.</summary>
    public bool Step()
    {
        var result = raw.sqlite3_step(_statement);
        if (result == raw.SQLITE_ROW)
            return true;
        if (result != raw.SQLITE_DONE)
            Check(result);
        return false;
    }

    /// <summary>Ends the run, also one that failed or was left early: until then its locks are held.</summary>
    public void Reset() => raw.sqlite3_reset(_statement);

    public bool IsNull(int column) => raw.sqlite3_column_type(_statement, column) == raw.SQLITE_NULL;

    public long GetInt64(int column) => raw.sqlite3_column_int64(_statement, column);

    public string GetString(int column) => raw.sqlite3_column_text(_statement, column).utf8_to_string();

    public byte[] GetBytes(int column) => raw.sqlite3_column_blob(_statement, column).ToArray();

    public object? GetValue(int column) => raw.sqlite3_column_type(_statement, column) switch
    {
        raw.SQLITE_INTEGER => GetInt64(column),
        raw.SQLITE_FLOAT => raw.sqlite3_column_double(_statement, column),
        raw.SQLITE_TEXT => GetString(column),
        raw.SQLITE_BLOB => GetBytes(column),
        _ => null,
    };

    public void Dispose() => _statement.Dispose();

    private int Bind(int place, object? value) => value switch
    {
        null => raw.sqlite3_bind_null(_statement, place),
        string text => raw.sqlite3_bind_text(_statement, place, text),
        byte[] { Length: 0 } => raw.sqlite3_bind_zeroblob(_statement, place, 0),
        byte[] bytes => raw.sqlite3_bind_blob(_statement, place, bytes),
        long number => raw.sqlite3_bind_int64(_statement, place, number),
        int number => raw.sqlite3_bind_int64(_statement, place, number),
        _ => throw new ArgumentException($"A {value.GetType()} cannot be a parameter of a statement.", nameof(value)),
    };

    private void Check(int result) => SqliteException.ThrowExceptionForRC(result, _database);
}
