using System.Text;
using BackPainBot.Host.Channels.DirectLine;
using Microsoft.Bot.Schema;
using Newtonsoft.Json.Linq;

namespace BackPainBot.UnitTests.Host.Channels.DirectLine;

public sealed class IncomingActivityTests
{
    private static readonly DirectLineTicket Ticket = new("c1", "dl_ann");
    private static readonly DateTimeOffset Now = new(2026, 11, 25, 9, 0, 0, TimeSpan.Zero);

    [Fact]
    public void The_server_says_who_where_and_when_whatever_the_client_claims()
    {
        var activity = Read("""
            {"type":"message","text":"Hello","id":"mine","channelId":"msteams","serviceUrl":"https://evil.example","timestamp":"2001-01-01T00:00:00Z",
             "from":{"id":"dl_bob","name":"Ann","role":"bot"},"conversation":{"id":"c2"},"recipient":{"id":"x"},"replyToId":"y"}
            """);

        Assert.Equal(("dl_ann", "Ann", RoleTypes.User), (activity.From.Id, activity.From.Name, activity.From.Role));
        Assert.Equal(("c1", IncomingActivity.Channel, IncomingActivity.BotId), (activity.Conversation.Id, activity.ChannelId, activity.Recipient.Id));
        Assert.Equal(Now, activity.Timestamp);
        Assert.StartsWith("c1|", activity.Id, StringComparison.Ordinal);
        Assert.Null(activity.ServiceUrl);
        Assert.Null(activity.ReplyToId);
        Assert.Equal("Hello", activity.Text);
    }

    [Fact]
    public void The_same_client_id_makes_the_same_activity_and_another_one_does_not()
    {
        const string First = """{"type":"message","text":"a","channelData":{"clientActivityID":"1"}}""";
        const string Second = """{"type":"message","text":"a","channelData":{"clientActivityID":"2"}}""";

        Assert.Equal(Read(First).Id, Read(First).Id);
        Assert.NotEqual(Read(First).Id, Read(Second).Id);
    }

    [Fact]
    public void Without_a_client_id_every_post_is_its_own()
    {
        const string Json = """{"type":"message","text":"a"}""";

        Assert.NotEqual(Read(Json).Id, Read(Json).Id);
    }

    [Fact]
    public void Nobody_but_the_bot_may_set_the_bots_marks()
    {
        var activity = Read("""{"type":"message","text":"a","channelData":{"clientActivityID":"1","backpainbot":{"kind":"notice"}}}""");

        Assert.Null(((JObject)activity.ChannelData)["backpainbot"]);
        Assert.Equal("1", (string?)((JObject)activity.ChannelData)["clientActivityID"]);
    }

    [Theory]
    [InlineData("")]
    [InlineData("null")]
    [InlineData("[]")]
    [InlineData("{\"type\":\"mess")]
    [InlineData("{}")]
    [InlineData("""{"type":"conversationUpdate"}""")]
    [InlineData("""{"type":"installationUpdate"}""")]
    public void What_a_client_may_not_send_is_refused_in_words(string json)
    {
        var (activity, problem) = IncomingActivity.Read(Encoding.UTF8.GetBytes(json), Ticket, Now);

        Assert.Null(activity);
        Assert.NotEmpty(problem!);
    }

    [Fact]
    public void Two_clients_that_start_a_conversation_at_once_bring_one_arrival()
    {
        var first = IncomingActivity.Arrival(Ticket, "en-GB", Now);
        var second = IncomingActivity.Arrival(Ticket, "en-GB", Now);

        Assert.Equal(first.Id, second.Id);
        Assert.Equal("dl_ann", Assert.Single(first.MembersAdded).Id);
        Assert.Equal(ActivityTypes.ConversationUpdate, first.Type);
    }

    private static Activity Read(string json)
    {
        var (activity, problem) = IncomingActivity.Read(Encoding.UTF8.GetBytes(json), Ticket, Now);
        Assert.Null(problem);
        return activity!;
    }
}
