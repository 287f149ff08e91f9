namespace Microsoft.Bot.Schema.Teams;

/// <summary>The tab that something was asked from.</summary>
public class TabEntityContext : IWireObject
{
    public string TabEntityId { get; set; }
}
