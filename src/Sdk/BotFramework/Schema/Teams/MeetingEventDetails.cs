using System.Text.Json.Serialization;
using Newtonsoft.Json;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>A meeting that began or ended.</summary>
public class MeetingEventDetails : MeetingDetailsBase
{
    internal MeetingEventDetails()
    {
    }

    internal MeetingEventDetails(string id, Uri joinUrl = null, string title = null, string meetingType = "Scheduled")
        : base(id, joinUrl, title)
    {
        MeetingType = meetingType;
    }

    [JsonPropertyName(nameof(MeetingType))]
    [JsonProperty(nameof(MeetingType))]
    public string MeetingType { get; set; }
}
