namespace Microsoft.Bot.Schema.Teams;

/// <summary>A meeting ended.</summary>
public class MeetingEndEventDetails : IWireObject
{
    public string Id { get; set; }

    public string JoinUrl { get; set; }

    public string MeetingType { get; set; }

    public string Title { get; set; }

    public DateTime EndTime { get; set; }
}
