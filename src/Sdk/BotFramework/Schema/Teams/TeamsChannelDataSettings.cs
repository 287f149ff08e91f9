namespace Microsoft.Bot.Schema.Teams;

/// <summary>What a person chose when installing.</summary>
public class TeamsChannelDataSettings : IWireObject
{
    public ChannelInfo SelectedChannel { get; set; }
}
