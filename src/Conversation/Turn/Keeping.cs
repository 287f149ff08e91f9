namespace BackPainBot.Conversation.Turn;

/// <summary>How long what a turn changed may be kept.</summary>
public enum Keeping
{
    /// <summary>The person wants nothing kept: this process's memory only.</summary>
    Nothing,

    /// <summary>Nothing was said about it: for a day and sealed, so that a reload or a restart does not lose the conversation.</summary>
    Session,

    /// <summary>The person agreed to keep their answers.</summary>
    Kept,
}
