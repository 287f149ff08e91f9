using Microsoft.Bot.Builder.Adapters;
using Microsoft.Bot.Schema;

namespace BackPainBot.UnitTests.Sdk.BotFramework;

public sealed class TestFlowTests
{
    [Fact]
    public async Task A_reply_that_differs_is_shown_beside_the_expected_one()
    {
        Assert.Equal("no:\nExpected:no\nReceived:echo a", await ProblemAsync(Flow().Test("a", "no")));
        Assert.Equal("why:\nExpected:no\nReceived:echo a", await ProblemAsync(Flow().Test("a", "no", "why")));
        Assert.Equal("Expected:no\nReceived:echo a", await ProblemAsync(Flow().Send("a").AssertReplyContains("no")));
        Assert.Equal("why: Type should match", await ProblemAsync(Flow().Send("a").AssertReply(new Activity { Type = "event" }, "why")));
        Assert.Equal("why:\nExpected:\nReceived:echo a", await ProblemAsync(Flow().Send("a").AssertReply(new Activity { Type = "message" }, "why")));
    }

    [Fact]
    public async Task Waiting_for_a_reply_that_does_not_come_is_given_up()
    {
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => Flow().AssertReply("never", timeout: 30).StartTestAsync());
        await Flow().AssertNoReply("silence", 30).StartTestAsync();
        await Assert.ThrowsAsync<InvalidOperationException>(() => Flow().Send("a").AssertNoReply("silence", 30).StartTestAsync());
    }

    [Fact]
    public void What_is_sent_has_to_be_something()
    {
        Assert.StartsWith("You have to pass a userSays parameter", Assert.Throws<ArgumentNullException>(() => Flow().Send((string)null!)).Message, StringComparison.Ordinal);
        Assert.StartsWith("You have to pass an Activity", Assert.Throws<ArgumentNullException>(() => Flow().Send((IActivity)null!)).Message, StringComparison.Ordinal);
    }

    private static TestFlow Flow() => new(new TestAdapter(), (turn, token) => turn.SendActivityAsync("echo " + turn.Activity.Text, cancellationToken: token));

    private static async Task<string> ProblemAsync(TestFlow flow) => (await Assert.ThrowsAsync<InvalidOperationException>(flow.StartTestAsync)).Message;
}
