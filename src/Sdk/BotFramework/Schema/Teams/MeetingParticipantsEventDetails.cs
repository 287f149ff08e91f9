using System.Text.Json.Serialization;
using Newtonsoft.Json;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>People who came into a meeting or left it.</summary>
public class MeetingParticipantsEventDetails : IWireObject
{
    public MeetingParticipantsEventDetails()
    {
        Members = [];
    }

    public MeetingParticipantsEventDetails(IList<TeamsMeetingMember> members = default)
    {
        Members = members;
    }

    [JsonObjectCreationHandling(JsonObjectCreationHandling.Populate)]
    [JsonPropertyName(nameof(Members))]
    [JsonProperty(nameof(Members))]
    public IList<TeamsMeetingMember> Members { get; }
}
