using Npgsql;

namespace BackPainBot.Storage.Postgres;

/// <summary>A statement, how to read its rows, and its parameters.</summary>
internal sealed record PgQuery<T>(string Sql, Func<NpgsqlDataReader, T> Read, params object?[] Values);
