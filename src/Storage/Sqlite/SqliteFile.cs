using BackPainBot.Storage.Faults;
using BackPainBot.Storage.Settings;
using Microsoft.Data.Sqlite;

namespace BackPainBot.Storage.Sqlite;

/// <summary>The file: opened, created, brought forward, and noticed when it is gone.</summary>
internal sealed class SqliteFile(StorageOptions options, IReadOnlyList<string> steps, TimeProvider time) : IDisposable
{
    // ENOSPC and EROFS of <errno.h>, which .NET passes on as they are.
    private const int NoSpace = 28;
    private const int ReadOnlyFileSystem = 30;

    private FileStream? _claim;
    private volatile bool _seen;

    public string Path { get; } = System.IO.Path.GetFullPath(options.SqlitePath!);

    /// <summary>Whether the schema has been found or made by this process.</summary>
    public bool IsReady => _seen;

    /// <summary>The schema version that this program writes.</summary>
    public int Version => steps.Count;

    /// <summary>A connection that writes; the schema is there once it has been returned.</summary>
    public SqliteSession OpenWriter()
    {
        Claim();
        RequirePresence();
        var session = Open(SqliteOpenMode.ReadWriteCreate);
        try
        {
            // FULL: a commit is on the disk before it is acknowledged. secure_delete: what is deleted or replaced is overwritten with zeros.
            session.Run("PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA secure_delete = ON; PRAGMA wal_autocheckpoint = 4000; PRAGMA cache_size = -32000;");
            Migrate(session);
            if (options.SqliteMaxMegabytes is { } most)
                session.Run(string.Create(System.Globalization.CultureInfo.InvariantCulture, $"PRAGMA max_page_count = {most * 256};"));
            _seen = true;
            return session;
        }
        catch
        {
            session.Dispose();
            throw;
        }
    }

    public SqliteSession OpenReader()
    {
        RequirePresence();
        var session = Open(SqliteOpenMode.ReadWrite);
        session.Run("PRAGMA query_only = ON; PRAGMA cache_size = -8000;");
        return session;
    }

    /// <summary>An open file that is removed would go on taking writes that nobody could ever read again.</summary>
    public void RequirePresence()
    {
        if (_seen && !File.Exists(Path))
            throw new StoreUnavailableException($"The database {Path} is gone. Put it back, or restart the bot to begin a new one.") { Fault = StoreFault.Unreachable };
    }

    /// <summary>Copies a database page by page into a new file, whole or not at all.</summary>
    public static void Copy(SqliteConnection source, string target)
    {
        if (File.Exists(target))
            throw new IOException($"{target} already exists. Name a new file for the backup.");
        var folder = System.IO.Path.GetDirectoryName(System.IO.Path.GetFullPath(target))!;
        Directory.CreateDirectory(folder);
        var partial = target + ".partial";
        File.Delete(partial);
        using (var copy = new SqliteConnection(new SqliteConnectionStringBuilder { DataSource = partial, Pooling = false }.ToString()))
        {
            copy.Open();
            source.BackupDatabase(copy);
            using var session = new SqliteSession(copy);
            RemoveSessions(session);

            // Without its own log the copy is one file that can be moved about.
            session.Run("PRAGMA journal_mode = DELETE;");
        }

        File.Move(partial, target);
    }

    /// <summary>A copy outlives the keys that were to be destroyed, so what they seal and the keys themselves stay out of it.</summary>
    private static void RemoveSessions(SqliteSession session)
    {
        if (session.Scalar("SELECT 1 FROM sqlite_master WHERE name = 'session_keys'") is null)
            return;
        session.Run(
            """
            PRAGMA secure_delete = ON;
            DELETE FROM session_keys;
            DELETE FROM turns WHERE sealed <> 0;
            DELETE FROM state WHERE sealed <> 0;
            DELETE FROM records WHERE sealed <> 0;
            """);
    }

    /// <summary>Reads the version of a database and refuses one that is not ours, newer or damaged.</summary>
    public long CheckVersion(SqliteSession session, string path)
    {
        var version = (long)session.Scalar("PRAGMA user_version")!;
        var owner = (long)session.Scalar("PRAGMA application_id")!;
        if (owner != SqliteSchema.ApplicationId && (owner != 0 || (long)session.Scalar("SELECT count(*) FROM sqlite_master")! > 0))
            throw new StoreVersionException($"{path} is a database of another program. Give the bot a file of its own.");
        return version > Version ? throw StoreVersionException.Newer(path, version, Version) : version;
    }

    public void Migrate(SqliteSession session)
    {
        var version = CheckVersion(session, Path);
        if (version == Version)
            return;
        if (version > 0)
            Copy(session.Connection, BackupName($"v{version}"));
        session.Run("BEGIN IMMEDIATE");

        // Another process may have been faster between the look and the lock.
        for (var step = (int)(long)session.Scalar("PRAGMA user_version")!; step < Version; step++)
            session.Run(steps[step]);
        session.Run($"PRAGMA application_id = {SqliteSchema.ApplicationId}; PRAGMA user_version = {Version};");
        session.Run("COMMIT");
    }

    /// <summary>A name beside the file that says when and why the copy was made.</summary>
    public string BackupName(string why)
    {
        var at = time.GetUtcNow();
        string name;
        do
        {
            name = $"{Path}.{why}-{at:yyyyMMddHHmmssfff}.bak";
            at = at.AddMilliseconds(1);
        }
        while (File.Exists(name));
        return name;
    }

    public void Dispose()
    {
        _claim?.Dispose();
        _claim = null;
    }

    private void Claim()
    {
        if (_claim is not null || options.ShareSqliteFile)
            return;
        try
        {
            Directory.CreateDirectory(System.IO.Path.GetDirectoryName(Path)!);
            _claim = new FileStream(Path + ".lock", FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None, 1, FileOptions.None);
        }
        catch (UnauthorizedAccessException problem)
        {
            throw new StoreUnavailableException($"The folder of {Path} is not writable for the bot's user.", problem) { Fault = StoreFault.ReadOnly };
        }
        catch (IOException problem) when (problem.HResult is NoSpace or ReadOnlyFileSystem || !File.Exists(Path + ".lock"))
        {
            var fault = problem.HResult == NoSpace ? StoreFault.Full : StoreFault.ReadOnly;
            throw new StoreUnavailableException($"The folder of {Path} cannot be written: it is read-only, full or not there.", problem) { Fault = fault };
        }
        catch (IOException problem)
        {
            throw new StoreUnavailableException($"Another bot serves {Path}. Stop it, give this one a file of its own, or use PostgreSQL for several.", problem) { Fault = StoreFault.Busy };
        }
    }

    private SqliteSession Open(SqliteOpenMode mode)
    {
        var connection = new SqliteConnection(new SqliteConnectionStringBuilder
        {
            DataSource = Path,
            Mode = mode,
            Pooling = false,
            DefaultTimeout = 1,
        }.ToString());
        try
        {
            connection.Open();
            var session = new SqliteSession(connection);
            session.Run(string.Create(System.Globalization.CultureInfo.InvariantCulture, $"PRAGMA busy_timeout = {(long)options.BusyWait.TotalMilliseconds};"));
            return session;
        }
        catch
        {
            connection.Dispose();
            throw;
        }
    }
}
