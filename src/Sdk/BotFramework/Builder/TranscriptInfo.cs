namespace Microsoft.Bot.Builder;

/// <summary>A stored transcript.</summary>
public class TranscriptInfo
{
    public string ChannelId { get; set; }

    public string Id { get; set; }

    public DateTimeOffset Created { get; set; }
}
