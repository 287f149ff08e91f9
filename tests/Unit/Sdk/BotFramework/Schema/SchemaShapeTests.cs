using Microsoft.Bot.Schema;
using Microsoft.Bot.Schema.Teams;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace BackPainBot.UnitTests.Sdk.BotFramework.Schema;

/// <summary>What the public schema shows to code that reads or writes it with Newtonsoft, as bots of the original SDK do.</summary>
public sealed class SchemaShapeTests
{
    [Fact]
    public void An_entity_inside_an_entity_is_written_and_compared_without_end()
    {
        var place = new Place { Name = "home", Geo = new GeoCoordinates { Latitude = 2 } };
        Assert.Equal(2, (double)JObject.FromObject(place)["geo"]!["latitude"]!);
        Assert.True(place.Equals(new Place { Name = "home", Geo = new GeoCoordinates { Latitude = 2 } }));
        Assert.False(place.Equals(new Place { Name = "home", Geo = new GeoCoordinates { Latitude = 3 } }));
    }

    [Fact]
    public void Entities_of_a_kind_have_its_name_whatever_they_are_made_with()
    {
        Assert.Equal("mention", new Mention(type: "x").Type);
        Assert.Equal("Place", new Place(type: "x").Type);
        Assert.Equal("GeoCoordinates", new GeoCoordinates(type: "x").Type);
        Assert.Equal("x", new Thing(type: "x").Type);
    }

    [Fact]
    public void What_is_not_there_is_written_as_null_in_the_order_of_the_protocol()
    {
        Assert.Equal("""{"id":null,"name":null,"aadObjectId":null,"role":null}""", JsonConvert.SerializeObject(new ChannelAccount()));
        Assert.Equal("""{"activityId":null,"user":null,"bot":null,"conversation":null,"channelId":null,"locale":null,"serviceUrl":null}""", JsonConvert.SerializeObject(new ConversationReference()));
        Assert.EndsWith("\"semanticAction\":null,\"callerId\":null}", JsonConvert.SerializeObject(new Activity()), StringComparison.Ordinal);
    }

    [Fact]
    public void Channel_data_of_another_type_is_refused_and_only_json_is_converted()
    {
        var activity = new Activity { ChannelData = "text" };
        Assert.Throws<InvalidCastException>(() => activity.GetChannelData<TeamsChannelData>());
        Assert.False(activity.TryGetChannelData<TeamsChannelData>(out _));
        activity.ChannelData = 5;
        Assert.False(activity.TryGetChannelData<string>(out _));
        activity.ChannelData = JObject.Parse("""{"eventType":"e","onBehalfOf":[{"itemid":1,"mri":"m"}],"more":1}""");
        var data = activity.GetChannelData<TeamsChannelData>();
        Assert.Equal(("e", "m", "person", 1L), (data.EventType, data.OnBehalfOf[0].Mri, data.OnBehalfOf[0].MentionType, Convert.ToInt64(data.AdditionalProperties["more"], null)));
    }

    [Fact]
    public void What_teams_says_of_meetings_is_read_in_its_own_spelling()
    {
        const string Started = """{"MeetingType":"Scheduled","Id":"m","JoinUrl":"https://teams.example/j","StartTime":"2026-01-02T03:04:05Z"}""";
        foreach (var meeting in new[] { JsonConvert.DeserializeObject<MeetingStartEventDetails>(Started)!, System.Text.Json.JsonSerializer.Deserialize<MeetingStartEventDetails>(Started, ActivityJson.Options)! })
            Assert.Equal(("m", "Scheduled", 5, "teams.example"), (meeting.Id, meeting.MeetingType, meeting.StartTime.Second, meeting.JoinUrl.Host));
        const string Came = """{"members":[{"user":{"id":"1","objectId":"o"},"meeting":{"inMeeting":true,"role":"r"}}]}""";
        foreach (var people in new[] { JsonConvert.DeserializeObject<MeetingParticipantsEventDetails>(Came)!, System.Text.Json.JsonSerializer.Deserialize<MeetingParticipantsEventDetails>(Came, ActivityJson.Options)! })
            Assert.Equal(("o", true, "r"), (people.Members[0].User.AadObjectId, people.Members[0].Meeting.InMeeting, people.Members[0].Meeting.Role));
        Assert.True(new ReadReceiptInfo("10").IsMessageRead("9"));
        Assert.False(ReadReceiptInfo.IsMessageRead("x", "10"));
    }
}
