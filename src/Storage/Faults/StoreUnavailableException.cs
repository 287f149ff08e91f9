namespace BackPainBot.Storage.Faults;

/// <summary>
/// The store cannot read or write at the moment: locked, full, read-only, unreachable or damaged. Nothing of the call was kept.
/// The next call tries afresh, so a caller answers what must be answered and goes on.
/// </summary>
public sealed class StoreUnavailableException : Exception
{
    public StoreUnavailableException()
    {
    }

    public StoreUnavailableException(string message)
        : base(message)
    {
    }

    public StoreUnavailableException(string message, Exception? innerException)
        : base(message, innerException)
    {
    }

    /// <summary>What is wrong, in a word that suits a metric.</summary>
    public StoreFault Fault { get; init; } = StoreFault.Unreachable;
}
