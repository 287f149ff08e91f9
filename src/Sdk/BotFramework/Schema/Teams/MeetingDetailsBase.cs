namespace Microsoft.Bot.Schema.Teams;

/// <summary>What Teams says of any meeting.</summary>
public class MeetingDetailsBase : IWireObject
{
    internal MeetingDetailsBase()
    {
    }

    internal MeetingDetailsBase(string id, Uri joinUrl = null, string title = null)
    {
        Id = id;
        JoinUrl = joinUrl;
        Title = title;
    }

    public string Id { get; set; }

    public Uri JoinUrl { get; set; }

    public string Title { get; set; }
}
