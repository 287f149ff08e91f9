using System.Text.Json.Serialization;
using Newtonsoft.Json;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>A person's part in a meeting.</summary>
public class UserMeetingDetails : IWireObject
{
    [JsonPropertyName(nameof(InMeeting))]
    [JsonProperty(nameof(InMeeting))]
    public bool InMeeting { get; set; }

    [JsonPropertyName(nameof(Role))]
    [JsonProperty(nameof(Role))]
    public string Role { get; set; }
}
