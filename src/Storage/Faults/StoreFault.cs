namespace BackPainBot.Storage.Faults;

/// <summary>Why a store is unavailable.</summary>
public enum StoreFault
{
    /// <summary>No file, no server, or a connection that broke.</summary>
    Unreachable,

    /// <summary>Another program holds the database for longer than the wait allowed.</summary>
    Busy,

    /// <summary>No room on the disk, or the allowed size is used up.</summary>
    Full,

    /// <summary>The file, its folder or the server allows reading only.</summary>
    ReadOnly,

    /// <summary>The database cannot be read as one.</summary>
    Damaged,
}
