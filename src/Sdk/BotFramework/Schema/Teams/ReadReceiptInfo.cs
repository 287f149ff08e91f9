namespace Microsoft.Bot.Schema.Teams;

/// <summary>How far a person has read.</summary>
public class ReadReceiptInfo : IWireObject
{
    public string LastReadMessageId { get; set; }
}
