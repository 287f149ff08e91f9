namespace Microsoft.Bot.Schema.Teams;

/// <summary>A meeting began.</summary>
public class MeetingStartEventDetails : IWireObject
{
    public string Id { get; set; }

    public string JoinUrl { get; set; }

    public string MeetingType { get; set; }

    public string Title { get; set; }

    public DateTime StartTime { get; set; }
}
