using Npgsql;

namespace BackPainBot.Storage.Postgres;

/// <summary>Statements with the parameters $1, $2 and so on.</summary>
internal static class Pg
{
    public static async Task<int> ExecuteAsync(this NpgsqlConnection connection, string sql, object?[] values, CancellationToken cancellationToken)
    {
        await using var command = Command(connection, sql, values);
        return await command.ExecuteNonQueryAsync(cancellationToken).ConfigureAwait(false);
    }

    /// <summary>The first column of the first row, or null if there is none.</summary>
    public static async Task<object?> ScalarAsync(this NpgsqlConnection connection, string sql, object?[] values, CancellationToken cancellationToken)
    {
        await using var command = Command(connection, sql, values);
        var value = await command.ExecuteScalarAsync(cancellationToken).ConfigureAwait(false);
        return value is DBNull ? null : value;
    }

    public static async Task<List<T>> AllAsync<T>(this NpgsqlConnection connection, PgQuery<T> query, CancellationToken cancellationToken)
    {
        await using var command = Command(connection, query.Sql, query.Values);
        await using var reader = await command.ExecuteReaderAsync(cancellationToken).ConfigureAwait(false);
        var rows = new List<T>();
        while (await reader.ReadAsync(cancellationToken).ConfigureAwait(false))
            rows.Add(query.Read(reader));
        return rows;
    }

    /// <summary>PostgreSQL's text cannot hold the character zero; a client that sends one gets it replaced.</summary>
    public static string Text(string value) => value.Contains('\0', StringComparison.Ordinal) ? value.Replace('\0', '\uFFFD') : value;

    private static NpgsqlCommand Command(NpgsqlConnection connection, string sql, object?[] values)
    {
#pragma warning disable CA2100 // Statements are constants of this folder; every value is a parameter.
        var command = new NpgsqlCommand(sql, connection);
#pragma warning restore CA2100
        foreach (var value in values)
            command.Parameters.Add(new NpgsqlParameter { Value = value is string text ? Text(text) : value ?? DBNull.Value });
        return command;
    }
}
