namespace BackPainBot.Storage.Faults;

/// <summary>A state item has been changed since it was read. Nothing of the write was kept; read again and repeat.</summary>
public sealed class StateConflictException : Exception
{
    public StateConflictException()
    {
    }

    public StateConflictException(string message)
        : base(message)
    {
    }

    public StateConflictException(string message, Exception? innerException)
        : base(message, innerException)
    {
    }

    internal static StateConflictException For(string key) =>
        new($"The state item '{key}' has been changed or removed since it was read (its eTag no longer matches). Read it again and repeat the change, or write it with the eTag '*' to overwrite.");
}
