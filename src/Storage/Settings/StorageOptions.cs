using BackPainBot.Storage.State;

namespace BackPainBot.Storage.Settings;

/// <summary>Where things are kept and for how long. Exactly one of the three places is set.</summary>
public sealed record StorageOptions
{
    /// <summary>Path of the SQLite file; it and its folder are created if missing.</summary>
    public string? SqlitePath { get; init; }

    /// <summary>Npgsql connection string of a PostgreSQL database (14 or later).</summary>
    public string? PostgresConnectionString { get; init; }

    /// <summary>Keep everything in this process's memory and lose it at the end.</summary>
    public bool Memory { get; init; }

    public Retention Retention { get; init; } = new();

    public KeepNothingLimits KeepNothing { get; init; } = new();

    /// <summary>The types that state may hold.</summary>
    public StateTypes Types { get; init; } = StateTypes.CreateDefault();

    /// <summary>How long a call waits for a database that another program holds.</summary>
    public TimeSpan BusyWait { get; init; } = TimeSpan.FromSeconds(5);

    /// <summary>How often the sweep looks for what has been kept long enough.</summary>
    public TimeSpan SweepEvery { get; init; } = TimeSpan.FromHours(1);

    /// <summary>
    /// Opens a SQLite file that a running bot already serves, for tools such as backup and export. Turns are ordered within one process only,
    /// so a second server on the same file is refused otherwise.
    /// </summary>
    public bool ShareSqliteFile { get; init; }

    /// <summary>Largest size of the SQLite file in megabytes; a write beyond it fails as a full disk would. Null leaves it to the disk.</summary>
    public int? SqliteMaxMegabytes { get; init; }

    /// <summary>Every problem with these settings, each with its fix; empty if they are fine.</summary>
    public IReadOnlyList<string> FindProblems() => StorageOptionsCheck.FindProblems(this);
}
