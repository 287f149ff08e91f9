using Microsoft.Bot.Builder;
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

    [Fact]
    public async Task Replies_are_compared_in_every_way_there_is()
    {
        await Flow()
            .Send("a").AssertReplyOneOf(["echo b", "echo a"])
            .Send("bee").AssertReplyContains("be")
            .Send("c").AssertReply(MessageFactory.Text("echo c"))
            .Send("d").AssertReply(MessageFactory.Text("anything"), new AlwaysEqual())
            .Delay(1).Delay(TimeSpan.FromMilliseconds(1))
            .Test("e", reply => Assert.Equal("echo e", reply.AsMessageActivity().Text))
            .Test("f", MessageFactory.Text("echo f"))
            .StartTestAsync();
        Assert.StartsWith("Text \"echo a\" does not match one of candidates:", await ProblemAsync(Flow().Send("a").AssertReplyOneOf(["b", "c"])), StringComparison.Ordinal);
        Assert.Equal("why", await ProblemAsync(Flow().Send("a").AssertReplyOneOf(["b"], "why")));
    }

    [Fact]
    public async Task A_transcript_is_played_with_its_sides_told_apart_by_role()
    {
        Activity[] transcript =
        [
            new() { Type = "message", Text = "hi", From = new ChannelAccount("u", role: "user") },
            new() { Type = "message", Text = "echo hi", From = new ChannelAccount("b", role: "bot") },
        ];
        await Flow().Test(transcript).StartTestAsync();
        transcript[1].Text = "something else";
        Assert.Contains("Received:echo hi", await ProblemAsync(Flow().Test(transcript)), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Steps_run_once_as_they_are_added_and_a_start_waits_for_them()
    {
        var turns = 0;
        var flow = new TestFlow(new TestAdapter(), (_, _) =>
        {
            turns++;
            return Task.CompletedTask;
        }).Send("a").SendConversationUpdate();
        await flow.StartTestAsync();
        await flow.StartTestAsync();
        Assert.Equal(2, turns);
    }

    [Fact]
    public async Task A_new_user_is_what_a_conversation_update_tells_of()
    {
        var adapter = new TestAdapter(TestAdapter.CreateConversation("Talk", "Ada", "Robo"));
        await new TestFlow(adapter, (turn, token) => turn.SendActivityAsync($"welcome {turn.Activity.MembersAdded?.Single().Name} to {turn.Activity.Conversation.Id}", cancellationToken: token))
            .SendConversationUpdate()
            .AssertReply(reply => Assert.Equal(("welcome Ada to Talk", "robo", "ada"), (reply.AsMessageActivity().Text, reply.From.Id, reply.Recipient.Id)))
            .StartTestAsync();
    }

    private static TestFlow Flow() => new(new TestAdapter(), (turn, token) => turn.SendActivityAsync("echo " + turn.Activity.Text, cancellationToken: token));

    private static async Task<string> ProblemAsync(TestFlow flow) => (await Assert.ThrowsAsync<InvalidOperationException>(flow.StartTestAsync)).Message;

    private sealed class AlwaysEqual : IEqualityComparer<IActivity>
    {
        public bool Equals(IActivity? x, IActivity? y) => true;

        public int GetHashCode(IActivity obj) => 0;
    }
}
