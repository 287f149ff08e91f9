namespace BackPainBot.Host.Inbox;

/// <summary>One message of an owner's inbox. It is read, answered and forgotten; nothing of it is kept.</summary>
/// <param name="Id">As the source names it, or its position.</param>
/// <param name="Text">What the person wrote, without quoted earlier mail.</param>
public sealed record InboxMessage(string Id, string Text)
{
    public string Subject { get; init; } = "";

    /// <summary>Address to reply to; empty if the source has none.</summary>
    public string ReplyTo { get; init; } = "";

    /// <summary>The mail's own id, for threading a draft.</summary>
    public string MessageId { get; init; } = "";
}
