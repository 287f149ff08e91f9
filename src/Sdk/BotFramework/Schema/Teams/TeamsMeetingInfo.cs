namespace Microsoft.Bot.Schema.Teams;

/// <summary>A meeting.</summary>
public class TeamsMeetingInfo : IWireObject
{
    public TeamsMeetingInfo()
    {
    }

    public TeamsMeetingInfo(string id = default)
    {
        Id = id;
    }

    public string Id { get; set; }
}
