using System.Net.Sockets;
using BackPainBot.Storage.Faults;
using Npgsql;

namespace BackPainBot.Storage.Postgres;

/// <summary>What PostgreSQL's error codes (appendix A of its manual) and broken connections mean to a caller.</summary>
internal static class PostgresFaults
{
    /// <summary>Whether the connection broke, so that nobody knows how far the server got.</summary>
    public static bool IsBroken(Exception problem) => problem switch
    {
        PostgresException reason => reason.SqlState is "57P01" or "57P02" or "57P03" || reason.SqlState.StartsWith("08", StringComparison.Ordinal),
        NpgsqlException or SocketException or IOException or TimeoutException => true,
        _ => false,
    };

    /// <summary>Whether the server undid the transaction for reasons that another try may not meet.</summary>
    public static bool IsCollision(Exception problem) => problem is PostgresException { SqlState: "40001" or "40P01" or "55P03" };

    public static Exception Translate(Exception problem) => problem switch
    {
        PostgresException { SqlState: PostgresSchema.Overtaken } => new StoreUnavailableException(
            "The conversation went on elsewhere while this turn ran, because its lock was lost. Nothing was kept; deliver the message again.", problem) { Fault = StoreFault.Busy },
        PostgresException reason => Explain(reason),
        NpgsqlException or SocketException or IOException or TimeoutException => new StoreUnavailableException(
            "The PostgreSQL server cannot be reached: check that it runs and that Host and Port of PostgresConnectionString are right.", problem) { Fault = StoreFault.Unreachable },
        _ => problem,
    };

    private static StoreUnavailableException Explain(PostgresException reason)
    {
        var (fault, meaning) = reason.SqlState switch
        {
            "25006" or "42501" => (StoreFault.ReadOnly, "it allows reading only; use the primary server and a user that may write and create a schema"),
            "53100" => (StoreFault.Full, "its disk is full; free some space"),
            "28P01" or "28000" or "3D000" => (StoreFault.Unreachable, "it refuses this user or has no such database; check PostgresConnectionString"),
            _ when reason.SqlState.StartsWith("53", StringComparison.Ordinal) => (StoreFault.Busy, "it has no connection or memory left; raise max_connections or lower Maximum Pool Size"),
            _ when reason.SqlState.StartsWith("57", StringComparison.Ordinal) => (StoreFault.Unreachable, "it is starting, stopping or recovering"),
            _ when reason.SqlState.StartsWith("XX", StringComparison.Ordinal) => (StoreFault.Damaged, "it reports damage; see its log"),
            _ when IsCollision(reason) => (StoreFault.Busy, "too many transactions collide"),
            _ => (StoreFault.Unreachable, "a statement failed; see its log"),
        };
        return new StoreUnavailableException($"The PostgreSQL database cannot be used: {meaning} (SQLSTATE {reason.SqlState}).", reason) { Fault = fault };
    }
}
