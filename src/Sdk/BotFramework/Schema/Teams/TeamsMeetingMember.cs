using System.Text.Json.Serialization;
using Newtonsoft.Json;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>A person in a meeting.</summary>
public class TeamsMeetingMember(TeamsChannelAccount user, UserMeetingDetails meeting) : IWireObject
{
    public TeamsChannelAccount User { get; set; } = user;

    [JsonPropertyName(nameof(Meeting))]
    [JsonProperty(nameof(Meeting))]
    public UserMeetingDetails Meeting { get; set; } = meeting;
}
