using System.Runtime.CompilerServices;
using Npgsql;

namespace BackPainBot.Storage.Settings;

/// <summary>Finds everything that is wrong with <see cref="StorageOptions"/> at once.</summary>
internal static class StorageOptionsCheck
{
    public static IReadOnlyList<string> FindProblems(StorageOptions options)
    {
        var problems = new List<string>();
        CheckPlace(options, problems);
        CheckPath(options.SqlitePath, problems);
        CheckConnection(options.PostgresConnectionString, problems);
        CheckRetention(options.Retention, problems);
        CheckLimits(options, problems);
        return problems;
    }

    private static void CheckPlace(StorageOptions options, List<string> problems)
    {
        var places = (options.SqlitePath is null ? 0 : 1) + (options.PostgresConnectionString is null ? 0 : 1) + (options.Memory ? 1 : 0);
        if (places == 0)
            problems.Add("No storage is chosen: set SqlitePath to a file, PostgresConnectionString to a database, or Memory to true.");
        if (places > 1)
            problems.Add("More than one storage is chosen: keep one of SqlitePath, PostgresConnectionString and Memory.");
    }

    private static void CheckPath(string? path, List<string> problems)
    {
        if (path is null)
            return;
        if (string.IsNullOrWhiteSpace(path))
            problems.Add("SqlitePath is empty: give the path of a file, as in data/backpainbot.db.");
        else if (Directory.Exists(path))
            problems.Add($"SqlitePath is a folder ({path}): add a file name to it.");
    }

    private static void CheckConnection(string? connection, List<string> problems)
    {
        if (connection is not null)
            CheckServer(connection, problems);
    }

    // By itself, so that a server without PostgreSQL does not load what speaks to one.
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static void CheckServer(string connection, List<string> problems)
    {
        try
        {
            if (string.IsNullOrEmpty(new NpgsqlConnectionStringBuilder(connection).Host))
                problems.Add("PostgresConnectionString names no server: write it as Host=...;Database=...;Username=...;Password=....");
        }
        catch (Exception problem) when (problem is ArgumentException or FormatException or KeyNotFoundException)
        {
            // The parser's own message can quote the password, so it is left out.
            problems.Add("PostgresConnectionString cannot be read: write it as Host=...;Database=...;Username=...;Password=....");
        }
    }

    private static void CheckRetention(Retention retention, List<string> problems)
    {
        var named = retention.Kinds.Select(kind => ($"Retention.Kinds[{kind.Key}]", kind.Value));
        foreach (var (name, time) in named.Append(("Retention.Transcripts", retention.Transcripts)).Append(("Retention.State", retention.State)).Append(("Retention.Records", retention.Records)))
        {
            if (time <= TimeSpan.Zero)
                problems.Add($"{name} is {time}: give a time longer than zero.");
        }
    }

    private static void CheckLimits(StorageOptions options, List<string> problems)
    {
        if (options.BusyWait <= TimeSpan.Zero || options.BusyWait > TimeSpan.FromMinutes(1))
            problems.Add($"BusyWait is {options.BusyWait}: give more than zero and at most a minute.");
        if (options.SweepEvery < TimeSpan.FromSeconds(1) || options.SweepEvery > TimeSpan.FromDays(1))
            problems.Add($"SweepEvery is {options.SweepEvery}: give between a second and a day.");
        if (options.KeepNothing.IdleExpiry <= TimeSpan.Zero)
            problems.Add($"KeepNothing.IdleExpiry is {options.KeepNothing.IdleExpiry}: give a time longer than zero.");
        if (options.KeepNothing.MostConversations < 1)
            problems.Add($"KeepNothing.MostConversations is {options.KeepNothing.MostConversations}: allow at least 1.");
        if (options.KeepNothing.MostBytes < 1024 * 1024)
            problems.Add($"KeepNothing.MostBytes is {options.KeepNothing.MostBytes}: allow at least 1048576.");
        if (options.SqliteMaxMegabytes is < 1)
            problems.Add($"SqliteMaxMegabytes is {options.SqliteMaxMegabytes}: allow at least 1, or leave it out.");
    }
}
