namespace Microsoft.Bot.Schema.Teams;

/// <summary>A team.</summary>
public class TeamInfo : IWireObject
{
    public string Id { get; set; }

    public string Name { get; set; }

    public string AadGroupId { get; set; }

    public TeamInfo()
    {
    }

    public TeamInfo(string id = default, string name = default)
    {
        Id = id;
        Name = name;
    }
}
