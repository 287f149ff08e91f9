using BackPainBot.Storage.Faults;
using Microsoft.Data.Sqlite;

namespace BackPainBot.Storage.Sqlite;

/// <summary>What SQLite's result codes (https://www.sqlite.org/rescode.html) mean to a caller.</summary>
internal static class SqliteFaults
{
    private const int Busy = 5;
    private const int Locked = 6;
    private const int ReadOnly = 8;
    private const int Corrupt = 11;
    private const int Full = 13;
    private const int CannotOpen = 14;
    private const int NotADatabase = 26;

    /// <summary>What a caller gets to see; anything that is no fault of the file stays as it is.</summary>
    public static Exception Translate(Exception problem, string path) => problem switch
    {
        SqliteException reason => Translate(reason, path),
        UnauthorizedAccessException => new StoreUnavailableException($"The database {path} or its folder is not writable for the bot's user.", problem) { Fault = StoreFault.ReadOnly },
        IOException => new StoreUnavailableException($"The database {path} cannot be copied or opened: {problem.Message}", problem) { Fault = StoreFault.Unreachable },
        _ => problem,
    };

    public static StoreUnavailableException Translate(SqliteException problem, string path)
    {
        var (fault, meaning) = problem.SqliteErrorCode switch
        {
            Busy or Locked => (StoreFault.Busy, "another program holds it; stop that program or give the bot a file of its own"),
            ReadOnly => (StoreFault.ReadOnly, "it is read-only; make the file and its folder writable for the bot's user"),
            Full => (StoreFault.Full, "there is no room left; free some space on the disk or raise SqliteMaxMegabytes"),
            Corrupt or NotADatabase => (StoreFault.Damaged, "it is damaged or no SQLite database; restore the latest backup"),
            CannotOpen => (StoreFault.Unreachable, "it cannot be opened; check that the folder exists and is writable"),
            _ => (StoreFault.Unreachable, "reading or writing it failed; check the disk"),
        };
        return new StoreUnavailableException($"The database {path} cannot be used: {meaning} (SQLite {problem.SqliteExtendedErrorCode}).", problem) { Fault = fault };
    }
}
