using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Adapters;
using Microsoft.Bot.Schema;

namespace BackPainBot.UnitTests.Sdk.BotFramework;

public class MiddlewareTests
{
    [Fact]
    public async Task Middleware_wraps_the_bot_in_the_order_in_which_it_was_added()
    {
        var seen = new List<string>();
        var adapter = new TestAdapter().Use(Note("a", seen)).Use(Note("b", seen));
        await adapter.ProcessActivityAsync(adapter.MakeActivity("x"), (_, _) =>
        {
            seen.Add("bot");
            return Task.CompletedTask;
        });
        Assert.Equal(["a>", "b>", "bot", "<b", "<a"], seen);
    }

    [Fact]
    public async Task An_error_in_a_turn_goes_to_the_handler_or_to_the_caller()
    {
        var adapter = new TestAdapter();
        Task Fail(ITurnContext turn, CancellationToken token) => throw new TimeoutException();
        await Assert.ThrowsAsync<TimeoutException>(() => adapter.ProcessActivityAsync(adapter.MakeActivity("x"), Fail));
        adapter.OnTurnError = (turn, problem) => turn.SendActivityAsync(problem.GetType().Name);
        await adapter.ProcessActivityAsync(adapter.MakeActivity("x"), Fail);
        Assert.Equal("TimeoutException", adapter.GetNextReply().AsMessageActivity().Text);
    }

    [Fact]
    public async Task Storage_and_state_are_there_in_every_turn()
    {
        var (storage, state) = (new MemoryStorage(), new ConversationState(new MemoryStorage()));
        var adapter = new TestAdapter();
        adapter.UseStorage(storage).UseBotState(state);
        await adapter.ProcessActivityAsync(adapter.MakeActivity("x"), (turn, _) =>
        {
            Assert.Same(storage, turn.TurnState.Get<IStorage>());
            Assert.Same(state, turn.TurnState.Get<ConversationState>());
            return Task.CompletedTask;
        });
    }

    [Fact]
    public async Task A_bot_that_another_bot_calls_leaves_the_typing_to_that_one()
    {
        var caller = new System.Security.Claims.ClaimsIdentity([new("ver", "1.0"), new("aud", "this"), new("appid", "other")]);
        var adapter = new TestAdapter();
        adapter.Use(new AnonymousReceiveMiddleware((turn, next, token) =>
        {
            turn.TurnState.Add<System.Security.Principal.IIdentity>(BotAdapter.BotIdentityKey, caller);
            return next(token);
        }));
        adapter.Use(new ShowTypingMiddleware(0, 10_000));
        await adapter.ProcessActivityAsync(adapter.MakeActivity("x"), (_, token) => Task.Delay(50, token), default);
        Assert.Empty(adapter.ActiveQueue);
    }

    [Fact]
    public async Task A_transcript_holds_both_sides_of_the_conversation_with_updates_and_deletions()
    {
        var store = new MemoryTranscriptStore();
        var adapter = new TestAdapter(TestAdapter.CreateConversation("t")).Use(new TranscriptLoggerMiddleware(store));
        await adapter.ProcessActivityAsync(adapter.MakeActivity("hi"), async (turn, token) =>
        {
            var sent = await turn.SendActivityAsync("one", cancellationToken: token);
            await turn.UpdateActivityAsync(new Activity { Type = "message", Id = sent.Id, Text = "two", Timestamp = DateTimeOffset.UtcNow }, token);
            await turn.DeleteActivityAsync(sent.Id, token);
        });
        var items = (await store.GetTranscriptActivitiesAsync("test", "t")).Items;
        Assert.Equal(["message user", "messageDelete "], items.Select(item => $"{item.Type} {item.From.Role}"));
        Assert.All(items, item => Assert.False(string.IsNullOrEmpty(item.Id)));
        Assert.Equal("t", Assert.Single((await store.ListTranscriptsAsync("test")).Items).Id);
        await store.DeleteTranscriptAsync("test", "t");
        Assert.Empty((await store.GetTranscriptActivitiesAsync("test", "t")).Items);
    }

    [Fact]
    public async Task Transcripts_come_in_pages()
    {
        var store = new MemoryTranscriptStore();
        for (var i = 0; i < 45; i++)
            await store.LogActivityAsync(new Activity { Id = $"{i}", ChannelId = "test", Conversation = new ConversationAccount { Id = "c" }, Timestamp = DateTimeOffset.UnixEpoch.AddSeconds(i) });
        var sizes = new List<int>();
        string? next = null;
        do
        {
            var page = await store.GetTranscriptActivitiesAsync("test", "c", next, DateTimeOffset.UnixEpoch.AddSeconds(3));
            sizes.Add(page.Items.Length);
            next = page.ContinuationToken;
        }
        while (next is not null);
        Assert.Equal([20, 20, 2], sizes);
    }

    [Fact]
    public async Task A_logger_that_fails_does_not_fail_the_turn()
    {
        var adapter = new TestAdapter().Use(new TranscriptLoggerMiddleware(new Broken()));
        await adapter.ProcessActivityAsync(adapter.MakeActivity("hi"), (turn, token) => turn.SendActivityAsync("fine", cancellationToken: token));
        Assert.Equal("fine", adapter.GetNextReply().AsMessageActivity().Text);
    }

    [Fact]
    public async Task Typing_is_shown_while_a_slow_answer_is_made_and_only_for_messages()
    {
        var adapter = new TestAdapter().Use(new ShowTypingMiddleware(0, 60_000));
        async Task Slow(ITurnContext turn, CancellationToken token)
        {
            for (var i = 0; i < 200 && adapter.ActiveQueue.Count == 0; i++)
                await Task.Delay(10, token);
            Assert.False(turn.Responded);
        }

        await adapter.ProcessActivityAsync(adapter.MakeActivity("hi"), Slow);
        Assert.Equal("typing", adapter.GetNextReply().Type);
        await adapter.ProcessActivityAsync(new Activity { Type = "event" }, (_, _) => Task.CompletedTask);
        Assert.Null(adapter.GetNextReply());
        Assert.Throws<ArgumentOutOfRangeException>(() => new ShowTypingMiddleware(-1));
        Assert.Throws<ArgumentOutOfRangeException>(() => new ShowTypingMiddleware(1, 0));
    }

    [Theory]
    [InlineData("telephony", "ok", "<speak version='1.0' xmlns='http://www.w3.org/2001/10/synthesis' xml:lang='en-us'><voice name='ada'>ok</voice></speak>")]
    [InlineData("webchat", "ok", "ok")]
    [InlineData("telephony", "<speak>ok</speak>", "<speak>ok</speak>")]
    public async Task Speech_falls_back_to_text_and_gets_a_voice_where_it_is_spoken(string channel, string text, string spoken)
    {
        var adapter = new TestAdapter(channel).Use(new SetSpeakMiddleware("ada", true));
        await adapter.ProcessActivityAsync(adapter.MakeActivity("x"), (turn, token) => turn.SendActivityAsync(MessageFactory.Text(text), token));
        Assert.Equal(spoken, adapter.GetNextReply().AsMessageActivity().Speak);
    }

    [Fact]
    public async Task Telemetry_keeps_what_people_wrote_to_itself_unless_asked()
    {
        var client = new Moq.Mock<IBotTelemetryClient>();
        var adapter = new TestAdapter().Use(new TelemetryLoggerMiddleware(client.Object));
        await adapter.ProcessActivityAsync(adapter.MakeActivity("secret"), (turn, token) => turn.SendActivityAsync("also secret", cancellationToken: token));
        Assert.Equal(["BotMessageReceived", "BotMessageSend"], client.Invocations.Select(call => call.Arguments[0]));
        Assert.All(client.Invocations, call => Assert.DoesNotContain("text", Assert.IsAssignableFrom<IDictionary<string, string>>(call.Arguments[1]).Keys));
    }

    [Fact]
    public async Task A_registered_service_is_found_in_the_turn()
    {
        var adapter = new TestAdapter().Use(new RegisterClassMiddleware<Version>(new Version(1, 2)));
        await adapter.ProcessActivityAsync(adapter.MakeActivity("x"), (turn, _) =>
        {
            Assert.Equal(2, turn.TurnState.Get<Version>().Minor);
            return Task.CompletedTask;
        });
    }

    private static AnonymousReceiveMiddleware Note(string name, List<string> seen) => new(async (_, next, token) =>
    {
        seen.Add(name + ">");
        await next(token);
        seen.Add("<" + name);
    });

    private sealed class Broken : ITranscriptLogger
    {
        public Task LogActivityAsync(IActivity activity) => throw new IOException();
    }
}
