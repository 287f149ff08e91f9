using BackPainBot.Storage.Upkeep;

namespace BackPainBot.Storage;

/// <summary>What an owner does to a store: look after it, copy it, put a copy back.</summary>
public interface IStoreUpkeep
{
    /// <summary>Creates the database or brings it forward to this version, with a backup first.</summary>
    /// <exception cref="Faults.StoreVersionException">A newer version wrote it.</exception>
    /// <exception cref="Faults.StoreUnavailableException">It cannot be reached at the moment; later calls try again by themselves.</exception>
    Task OpenAsync(CancellationToken cancellationToken);

    /// <summary>Returns if a turn could be read and written now.</summary>
    /// <exception cref="Faults.StoreUnavailableException">It could not; the message says why.</exception>
    Task CheckAsync(CancellationToken cancellationToken);

    /// <summary>What the store is and how it stands, in one line for an owner.</summary>
    /// <returns>The line, and what to change, or null if nothing.</returns>
    /// <exception cref="Faults.StoreUnavailableException">It cannot be reached.</exception>
    Task<(string Line, string? Advice)> DescribeAsync(CancellationToken cancellationToken);

    /// <summary>Removes what has been kept long enough, in small batches between which turns go on.</summary>
    Task<SweepResult> SweepAsync(CancellationToken cancellationToken);

    /// <summary>Copies the whole store into a new file while turns go on.</summary>
    /// <exception cref="NotSupportedException">PostgreSQL is copied with pg_dump, memory not at all.</exception>
    Task BackupAsync(string path, CancellationToken cancellationToken);

    /// <summary>Replaces the whole store by a backup. Nothing else may use it meanwhile.</summary>
    /// <exception cref="NotSupportedException">PostgreSQL is restored with pg_restore, memory not at all.</exception>
    Task RestoreAsync(string path, CancellationToken cancellationToken);
}
