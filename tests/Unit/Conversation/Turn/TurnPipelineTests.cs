using BackPainBot.Conversation.Turn;
using BackPainBot.Conversation.Turn.Replies;
using Microsoft.Bot.Schema;
using Moq;

namespace BackPainBot.UnitTests.Conversation.Turn;

public sealed class TurnPipelineTests
{
    [Fact]
    public async Task The_same_delivery_twice_gets_the_same_replies_and_has_one_effect()
    {
        using var house = new ConversationHouse();
        var message = house.Message("my back hurts when I sit");

        var first = await house.Runner.RunAsync(message, CancellationToken.None);
        var second = await house.Runner.RunAsync(message, CancellationToken.None);

        Assert.False(first.Repeated);
        Assert.True(second.Repeated);
        Assert.Equal(first.Replies.Select(reply => reply.Text), second.Replies.Select(reply => reply.Text));
    }

    [Fact]
    public async Task Turns_of_one_conversation_do_not_overlap()
    {
        using var house = new ConversationHouse();

        var outcomes = await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => house.SayAsync("hi")));

        Assert.Single(outcomes, outcome => outcome.Replies.Any(reply => reply.Text.Contains("welcome", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task With_storage_down_an_emergency_still_gets_its_notice()
    {
        using var house = new ConversationHouse(Broken());

        var outcome = await house.SayAsync("I can't feel anything when I wipe since this morning");

        var notice = Assert.Single(outcome.Replies);
        Assert.Equal(ReplyKind.Notice, ReplyWriter.KindOf(notice));
        Assert.Contains("999", notice.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task With_storage_down_anything_else_gets_an_apology_without_details()
    {
        using var house = new ConversationHouse(Broken());

        var outcome = await house.SayAsync("is walking ok?");

        var apology = Assert.Single(outcome.Replies);
        Assert.Equal(ReplyKind.Error, ReplyWriter.KindOf(apology));
        Assert.DoesNotContain("exception", apology.Text, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("the disk is gone", apology.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Nothing_is_kept_beyond_the_session_until_the_person_agrees()
    {
        var saves = new List<TurnSave>();
        using var house = new ConversationHouse(Recording(saves));

        await house.SayAsync("my back hurts");
        await house.SayAsync("keep my answers");
        await house.SayAsync("keep nothing");

        Assert.Equal([Keeping.Session, Keeping.Kept, Keeping.Nothing], saves.Select(save => save.Keeping));
    }

    [Fact]
    public async Task Every_reply_comes_from_the_bot_and_says_what_kind_it_is()
    {
        using var house = new ConversationHouse();

        var outcome = await house.SayAsync("my back hurts when I sit at my desk, is walking ok?");

        Assert.All(outcome.Replies, reply => Assert.Equal("bot", reply.From.Role));
        Assert.Equal(ReplyKind.Greeting, ReplyWriter.KindOf(outcome.Replies[0]));
        Assert.Contains(outcome.Replies, reply => ReplyWriter.KindOf(reply) == ReplyKind.Answer && reply.Entities is { Count: 1 });
    }

    [Fact]
    public async Task Joining_is_welcomed_once()
    {
        using var house = new ConversationHouse();

        var first = await house.Runner.RunAsync(Joined(house), CancellationToken.None);
        var second = await house.Runner.RunAsync(Joined(house), CancellationToken.None);

        Assert.Single(first.Replies);
        Assert.Empty(second.Replies);
    }

    private static Activity Joined(ConversationHouse house)
    {
        var activity = house.Message("");
        activity.Type = ActivityTypes.ConversationUpdate;
        activity.MembersAdded = [new ChannelAccount("person-c1")];
        return activity;
    }

    private static ITurnStore Broken()
    {
        var store = new Mock<ITurnStore>();
        store.Setup(s => s.EnterAsync(It.IsAny<string>(), It.IsAny<CancellationToken>())).ThrowsAsync(new IOException("the disk is gone"));
        return store.Object;
    }

    private static ITurnStore Recording(List<TurnSave> saves)
    {
        var memory = new MemoryTurnStore();
        var store = new Mock<ITurnStore>();
        store.SetupGet(s => s.State).Returns(memory.State);
        store.Setup(s => s.EnterAsync(It.IsAny<string>(), It.IsAny<CancellationToken>())).Returns(memory.EnterAsync);
        store.Setup(s => s.FindRepliesAsync(It.IsAny<Activity>(), It.IsAny<CancellationToken>())).Returns(memory.FindRepliesAsync);
        store.Setup(s => s.CommitAsync(It.IsAny<TurnSave>(), It.IsAny<CancellationToken>())).Callback<TurnSave, CancellationToken>((save, _) => saves.Add(save)).Returns(memory.CommitAsync);
        return store.Object;
    }
}
