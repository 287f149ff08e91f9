namespace BackPainBot.Storage.Faults;

/// <summary>The database belongs to a newer version of this program, or to another program.</summary>
public sealed class StoreVersionException : Exception
{
    public StoreVersionException()
    {
    }

    public StoreVersionException(string message)
        : base(message)
    {
    }

    public StoreVersionException(string message, Exception? innerException)
        : base(message, innerException)
    {
    }

    internal static StoreVersionException Newer(string where, long found, long known) =>
        new($"{where} was written by a newer version of this program (schema {found}; this version knows {known}). Start the newer version, or restore the backup that was made before the upgrade.");
}
