using System.Text.Json;
using System.Text.Json.Serialization;
using Newtonsoft.Json.Linq;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>What Teams adds to activities.</summary>
public class TeamsChannelData : IWireObject
{
    private ExtensionBag _extension;

    public ChannelInfo Channel { get; set; }

    public string EventType { get; set; }

    public TeamInfo Team { get; set; }

    public NotificationInfo Notification { get; set; }

    public TenantInfo Tenant { get; set; }

    public TeamsMeetingInfo Meeting { get; set; }

    public TeamsChannelDataSettings Settings { get; set; }

    public IList<OnBehalfOf> OnBehalfOf { get; set; }

    public string SharedChannelId { get; set; }

    /// <summary>Fields of the wire that have no member of their own; they go back out as they came.</summary>
    [System.Text.Json.Serialization.JsonIgnore]
    [Newtonsoft.Json.JsonExtensionData(ReadData = true, WriteData = true)]
    public JObject Properties { get => _extension.Object; set => _extension.Object = value; }

    [JsonInclude]
    [System.Text.Json.Serialization.JsonExtensionData]
    [Newtonsoft.Json.JsonIgnore]
    internal Dictionary<string, JsonElement> WireExtension { get => _extension.Wire; set => _extension.Wire = value; }

    public TeamsChannelData()
    {
    }

    public TeamsChannelData(
        ChannelInfo channel = default,
        string eventType = default,
        TeamInfo team = default,
        NotificationInfo notification = default,
        TenantInfo tenant = default)
    {
        Channel = channel;
        EventType = eventType;
        Team = team;
        Notification = notification;
        Tenant = tenant;
    }
}
