namespace BackPainBot.Host.Channels.DirectLine;

/// <summary>What a token is good for; one kind is never taken for another.</summary>
public enum TokenUse
{
    /// <summary>Talking in one conversation.</summary>
    Talk,

    /// <summary>Opening the stream whose address carries it.</summary>
    Stream,

    /// <summary>Coming back to a conversation from the widget.</summary>
    Resume,
}
