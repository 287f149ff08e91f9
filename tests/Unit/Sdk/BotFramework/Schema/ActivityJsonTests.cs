using System.Text.Json;
using Microsoft.Bot.Schema;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace BackPainBot.UnitTests.Sdk.BotFramework.Schema;

public class ActivityJsonTests
{
    private const string Wire = """
        {"type":"message","id":"1","timestamp":"2026-01-02T03:04:05.123Z","localTimestamp":1767323045000,"channelId":"directline",
         "from":{"id":"u","name":"U","aadObjectId":"a","tag":7},"conversation":{"id":"c","isGroup":false},"recipient":{"id":"b"},
         "text":"hi","entities":[{"type":"mention","mentioned":{"id":"b","name":"Bot"},"text":"<at>Bot</at>"},{"type":"clientInfo","platform":"Web","n":{"x":[1,2]}}],
         "channelData":{"clientActivityID":"77","n":1.5},"value":"plain","newField":{"deep":[true,null]},"$type":"System.Diagnostics.Process"}
        """;

    [Fact]
    public void Known_fields_are_read_and_unknown_ones_go_back_out()
    {
        var activity = ActivityJson.Parse(Wire);
        Assert.Equal("hi", activity.Text);
        Assert.Equal("plain", activity.Value);
        Assert.Equal(new DateTimeOffset(2026, 1, 2, 3, 4, 5, TimeSpan.Zero), activity.LocalTimestamp);
        Assert.Equal("Bot", activity.GetMentions()[0].Mentioned.Name);
        using var sent = JsonDocument.Parse(ActivityJson.ToJson(activity));
        Assert.Equal("[true,null]", sent.RootElement.GetProperty("newField").GetProperty("deep").GetRawText());
        Assert.Equal(7, sent.RootElement.GetProperty("from").GetProperty("tag").GetInt32());
        Assert.Equal("[1,2]", sent.RootElement.GetProperty("entities")[1].GetProperty("n").GetProperty("x").GetRawText());
        Assert.Equal("<at>Bot</at>", sent.RootElement.GetProperty("entities")[0].GetProperty("text").GetString());
        Assert.False(sent.RootElement.TryGetProperty("speak", out _));
    }

    [Fact]
    public void A_type_name_on_the_wire_is_data_like_any_other()
    {
        var activity = ActivityJson.Parse(Wire);
        Assert.Equal("System.Diagnostics.Process", (string)activity.Properties["$type"]!);
    }

    [Fact]
    public void Channel_data_is_read_as_a_type_from_json_from_newtonsoft_and_from_the_object_itself()
    {
        Assert.Equal("77", ActivityJson.Parse(Wire).GetChannelData<Data>().ClientActivityID);
        Assert.Equal("8", new Activity { ChannelData = JObject.Parse("{\"clientActivityID\":\"8\"}") }.GetChannelData<Data>().ClientActivityID);
        var data = new Data { ClientActivityID = "9" };
        Assert.Same(data, new Activity { ChannelData = data }.GetChannelData<Data>());
        Assert.False(new Activity().TryGetChannelData<Data>(out _));
        Assert.False(new Activity { ChannelData = "text" }.TryGetChannelData<Data>(out _));
    }

    [Fact]
    public void Objects_of_the_bot_keep_their_member_names_and_schema_types_inside_them_the_wire_s()
    {
        var json = ActivityJson.ToJson(new Activity { ChannelData = new { Kind = "prompt", Button = new CardAction(ActionTypes.ImBack, "Go") }, Value = new JObject { ["a"] = 1 } });
        Assert.Equal("""{"channelData":{"Kind":"prompt","Button":{"type":"imBack","title":"Go"}},"value":{"a":1}}""", json);
    }

    [Fact]
    public void Newtonsoft_writes_the_same_names()
    {
        var activity = new Activity { Type = "message", ChannelId = "test", From = new ChannelAccount("u") { Properties = new JObject { ["x"] = 1 } } };
        Assert.Equal("""{"type":"message","from":{"id":"u","x":1},"channelId":"test"}""", Sorted(JsonConvert.SerializeObject(activity, new JsonSerializerSettings { NullValueHandling = NullValueHandling.Ignore })));
        Assert.Equal("hi", JsonConvert.DeserializeObject<Activity>(Wire.Replace("1767323045000", "null", StringComparison.Ordinal))!.Text);
    }

    [Theory]
    [InlineData("\"2026-01-02T03:04:05\"", "2026-01-02T03:04:05+00:00")]
    [InlineData("\"2026-01-02T03:04:05+02:00\"", "2026-01-02T03:04:05+02:00")]
    [InlineData("\"01/02/2026 03:04:05\"", "2026-01-02T03:04:05+00:00")]
    [InlineData("1767323045", "2026-01-02T03:04:05+00:00")]
    [InlineData("\"1767323045000\"", "2026-01-02T03:04:05+00:00")]
    public void Dates_are_read_as_channels_write_them(string date, string expected)
    {
        Assert.Equal(DateTimeOffset.Parse(expected, System.Globalization.CultureInfo.InvariantCulture), ActivityJson.Parse($$"""{"timestamp":{{date}}}""").Timestamp);
    }

    [Fact]
    public void What_is_no_activity_is_refused()
    {
        Assert.Throws<System.Text.Json.JsonException>(() => ActivityJson.Parse("""{"timestamp":"soon"}"""));
        Assert.Throws<System.Text.Json.JsonException>(() => ActivityJson.Parse("[1]"));
    }

    private static string Sorted(string json)
    {
        var source = JObject.Parse(json);
        return new JObject(new JProperty("type", source["type"]), new JProperty("from", source["from"]), new JProperty("channelId", source["channelId"])).ToString(Formatting.None);
    }

    private sealed class Data
    {
        public string ClientActivityID { get; set; } = "";
    }
}
