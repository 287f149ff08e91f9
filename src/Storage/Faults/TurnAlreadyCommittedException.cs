namespace BackPainBot.Storage.Faults;

/// <summary>
/// Another delivery of this activity was committed first. Nothing of this commit was kept;
/// its replies are those that <see cref="IBotStore.FindRepliesAsync"/> gives.
/// </summary>
public sealed class TurnAlreadyCommittedException : Exception
{
    public TurnAlreadyCommittedException()
        : base("This activity has already been handled. Answer with the replies of its first delivery.")
    {
    }

    public TurnAlreadyCommittedException(string message)
        : base(message)
    {
    }

    public TurnAlreadyCommittedException(string message, Exception? innerException)
        : base(message, innerException)
    {
    }
}
