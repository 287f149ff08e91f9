using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Adapters;
using Microsoft.Bot.Schema;
using Moq;

namespace BackPainBot.UnitTests.Sdk.BotFramework;

public class TurnContextTests
{
    private readonly TestAdapter _adapter = new(TestAdapter.CreateConversation("turn"), sendTraceActivity: true);

    [Fact]
    public async Task A_reply_is_addressed_to_whoever_wrote()
    {
        var turn = Turn();
        await turn.SendActivityAsync("hello");
        var sent = _adapter.GetNextReply();
        Assert.Equal(("user1", "bot", turn.Activity.Id), (sent.Recipient.Id, sent.From.Id, sent.ReplyToId));
        Assert.True(turn.Responded);
    }

    [Fact]
    public async Task A_trace_is_no_response()
    {
        var turn = Turn();
        await turn.SendActivityAsync(turn.Activity.CreateTrace("t"));
        Assert.False(turn.Responded);
        Assert.Null(((Activity)turn.Activity.CreateTrace("t")).Locale);
    }

    [Fact]
    public async Task Handlers_see_activities_in_the_order_in_which_they_were_added_and_may_withhold_them()
    {
        var turn = Turn();
        turn.OnSendActivities((_, activities, next) =>
        {
            activities.ForEach(activity => activity.Text += " 1");
            return next();
        });
        turn.OnSendActivities((_, activities, next) =>
        {
            activities.ForEach(activity => activity.Text += " 2");
            return activities.Exists(activity => activity.Text.StartsWith("no", StringComparison.Ordinal)) ? Task.FromResult<ResourceResponse[]>(null!) : next();
        });
        await turn.SendActivityAsync("yes");
        await turn.SendActivityAsync("no");
        Assert.Equal("yes 1 2", _adapter.GetNextReply().AsMessageActivity().Text);
        Assert.Null(_adapter.GetNextReply());
    }

    [Fact]
    public async Task Updates_and_deletions_reach_the_adapter_through_their_handlers()
    {
        var turn = Turn();
        var seen = new List<string>();
        turn.OnUpdateActivity((_, activity, next) =>
        {
            seen.Add(activity.Text);
            return next();
        });
        turn.OnDeleteActivity((_, reference, next) =>
        {
            seen.Add(reference.ActivityId);
            return next();
        });
        var sent = await turn.SendActivityAsync("first");
        await turn.UpdateActivityAsync(new Activity { Type = "message", Id = sent.Id, Text = "second" });
        Assert.Equal("second", Assert.Single(_adapter.ActiveQueue).Text);
        await turn.DeleteActivityAsync(sent.Id);
        Assert.Empty(_adapter.ActiveQueue);
        Assert.Equal(["second", sent.Id], seen);
    }

    [Fact]
    public async Task Nothing_to_send_is_an_error_of_the_caller()
    {
        var turn = Turn();
        await Assert.ThrowsAsync<ArgumentNullException>(() => turn.SendActivityAsync(" "));
        await Assert.ThrowsAsync<ArgumentNullException>(() => turn.SendActivitiesAsync(null));
        await Assert.ThrowsAsync<ArgumentException>(() => turn.SendActivitiesAsync([]));
        turn.Dispose();
        await Assert.ThrowsAsync<ObjectDisposedException>(() => turn.SendActivityAsync("late"));
    }

    [Fact]
    public void Turn_state_is_kept_by_name_and_by_type()
    {
        var state = Turn().TurnState;
        state.Add("text");
        Assert.Equal("text", state.Get<string>());
        Assert.Null(state.Get<Activity>(typeof(string).FullName));
        state.Set<string>(null!);
        Assert.Null(state.Get<string>());
        Assert.Throws<ArgumentNullException>(() => state.Get<string>(null));
        Assert.Throws<ArgumentNullException>(() => state.Add<string>("k", null!));
    }

    private TurnContext Turn()
    {
        var activity = _adapter.MakeActivity("hi");
        activity.ChannelId = "test";
        return new TurnContext(_adapter, activity);
    }

    [Fact]
    public void Turn_state_knows_names_in_any_case_and_is_closed_but_not_emptied_by_the_end_of_the_turn()
    {
        var mine = new Mock<IDisposable>();
        var state = new TurnContextStateCollection { { "Mine", mine.Object } };
        Assert.Same(mine.Object, state.Get<IDisposable>("mine"));
        state.Set<string>("gone", null!);
        Assert.Equal(2, state.Count);
        state.Dispose();
        mine.Verify(one => one.Dispose(), Times.Never);
        foreach (var (name, use) in new (string, Action)[] { ("Add", () => state.Add("k", "v")), ("Get", () => state.Get<string>("k")), ("Set", () => state.Set("k", "v")) })
            Assert.Equal(name, Assert.Throws<ObjectDisposedException>(use).ObjectName);
    }

    [Fact]
    public async Task An_update_keeps_its_own_id_and_returns_the_one_that_the_channel_gave()
    {
        var adapter = new Mock<BotAdapter>();
        adapter.Setup(one => one.UpdateActivityAsync(It.IsAny<ITurnContext>(), It.IsAny<Activity>(), It.IsAny<CancellationToken>())).ReturnsAsync(new ResourceResponse("new"));
        var changed = new Activity { Type = "message", Id = "old" };
        Assert.Equal("new", (await new TurnContext(adapter.Object, _adapter.MakeActivity("hi")).UpdateActivityAsync(changed)).Id);
        Assert.Equal("old", changed.Id);
        await Assert.ThrowsAsync<NotSupportedException>(() => new Mock<BotAdapter> { CallBase = true }.Object.ProcessActivityAsync(null, null, null, default));
    }

    [Fact]
    public async Task A_test_channel_gives_a_user_the_token_that_the_test_put_there()
    {
        var adapter = new TestAdapter();
        using var turn = new TurnContext(adapter, new Activity { ChannelId = "directline", From = new ChannelAccount("ada") });
        var credentials = Microsoft.Bot.Connector.Authentication.MicrosoftAppCredentials.Empty;
        Assert.Null(await adapter.GetUserTokenAsync(turn, credentials, "conn", null, default));
        adapter.AddUserToken("conn", "directline", "ada", "t", "1234");
        Assert.Null(await adapter.GetUserTokenAsync(turn, "conn", null, default));
        Assert.Equal("t", (await adapter.GetUserTokenAsync(turn, credentials, "conn", "1234", default)).Token);
        Assert.Equal("conn", Assert.Single(await adapter.GetTokenStatusAsync(turn, "ada", "conn,other")).ConnectionName);
        await adapter.SignOutUserAsync(turn, "conn", "ada");
        Assert.Null(await adapter.GetUserTokenAsync(turn, "conn", "1234", default));
        Assert.Null(await credentials.GetTokenAsync());
        Assert.Equal("https://fake.com/oauthsignin/conn/directline", await adapter.GetOauthSignInLinkAsync(turn, "conn", default));
        var resource = await adapter.GetSignInResourceAsync(turn, "conn", "ada");
        Assert.Equal(("https://fake.com/oauthsignin/conn/directline/ada", "api://conn/resource"), (resource.SignInLink, resource.TokenExchangeResource.Uri));
    }
}
