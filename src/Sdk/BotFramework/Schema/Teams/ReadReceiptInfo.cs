namespace Microsoft.Bot.Schema.Teams;

/// <summary>How far a person has read; ids of messages are the times at which they were sent, in milliseconds.</summary>
public class ReadReceiptInfo : IWireObject
{
    public ReadReceiptInfo()
    {
    }

    public ReadReceiptInfo(string lastReadMessageId)
    {
        LastReadMessageId = lastReadMessageId;
    }

    public string LastReadMessageId { get; set; }

    /// <summary>Whether a message was sent no later than the last one that was read; ids that are no numbers were not read.</summary>
    public static bool IsMessageRead(string compareMessageId, string lastReadMessageId) =>
        long.TryParse(compareMessageId, out var compared) && long.TryParse(lastReadMessageId, out var read) && compared <= read;

    public bool IsMessageRead(string compareMessageId) => IsMessageRead(compareMessageId, LastReadMessageId);
}
