using System.Text;
using BackPainBot.Host.Channels.BotConnector;
using BackPainBot.Host.Settings;
using BackPainBot.Storage;
using BackPainBot.Storage.Settings;
using BackPainBot.UnitTests.Storage;
using Microsoft.AspNetCore.Http;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Integration.AspNet.Core;
using Microsoft.Bot.Schema;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Time.Testing;
using Moq;

namespace BackPainBot.UnitTests.Host.Channels.BotConnector;

public sealed class DurableAdapterTests : IDisposable
{
    private const string Words = "quite unmistakable words";

    private readonly TemporaryFolder _folder = new();
    private readonly FakeTimeProvider _clock = new(new DateTimeOffset(2026, 11, 25, 9, 0, 0, TimeSpan.Zero));
    private readonly List<string> _heard = [];
    private readonly TaskCompletionSource _release = new();
    private readonly Dictionary<IBotStore, UnfinishedTurns> _unfinished = [];

    [Fact]
    public async Task A_slow_turn_that_was_acknowledged_outlives_its_process()
    {
        await using (var store = Open())
        {
            Assert.Equal(StatusCodes.Status202Accepted, await PostAsync(store, BlockedAsync));
        }

        Assert.DoesNotContain(Words, await RawAsync(), StringComparison.Ordinal);
        await using (var store = Open())
        {
            await StartAgainAsync(store, HearAsync);
            await StartAgainAsync(store, HearAsync);
        }

        Assert.Equal([Words], _heard);
    }

    [Fact]
    public async Task A_slow_turn_that_came_to_its_end_is_not_run_again()
    {
        await using var store = Open();
        var posted = PostAsync(store, BlockedAsync, out var turn);
        Assert.Equal(StatusCodes.Status202Accepted, await posted);
        await StartAgainAsync(store, HearAsync);
        _release.SetResult();
        await turn;
        await StartAgainAsync(store, HearAsync);
        Assert.Empty(_heard);
    }

    [Fact]
    public async Task A_turn_that_fails_after_it_was_acknowledged_is_tried_five_times_more()
    {
        await using var store = Open();
        var posted = PostAsync(store, BlockedAsync, out var turn);
        await posted;
        _release.SetException(new InvalidOperationException("The channel does not answer."));
        await turn;
        for (var minute = 0; minute < 9; minute++)
        {
            await StartAgainAsync(store, async (context, token) =>
            {
                await HearAsync(context, token);
                throw new InvalidOperationException("The channel does not answer.");
            });
        }

        Assert.Equal(5, _heard.Count);
        Assert.Empty(await store.ReadRecordsAsync(UnfinishedTurns.Kind, "", default));
    }

    [Fact]
    public async Task Who_wants_nothing_kept_is_acknowledged_and_has_no_place_on_the_disk()
    {
        await using (var store = Open())
        {
            await store.CommitAsync(new TurnCommit { Conversation = "c", Person = "ada", Key = new TurnKey("0", "", TimeSpan.Zero), At = _clock.GetUtcNow(), Keeping = Keeping.Nothing }, default);
            Assert.Equal(StatusCodes.Status202Accepted, await PostAsync(store, BlockedAsync));
            Assert.Empty(await store.ReadRecordsAsync(UnfinishedTurns.Kind, "", default));
        }

        Assert.DoesNotContain(Words, await RawAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_cannot_be_kept_is_not_acknowledged_before_it_is_over()
    {
        var store = new Mock<IBotStore>();
        store.Setup(one => one.EnterAsync(It.IsAny<string>(), It.IsAny<CancellationToken>())).ThrowsAsync(new IOException("The disk is gone."));
        var posted = PostAsync(store.Object, BlockedAsync, out var turn);
        await Task.WhenAny(posted, Task.Delay(200));
        Assert.False(posted.IsCompleted);
        _release.SetResult();
        await turn;
        Assert.Equal(StatusCodes.Status200OK, await posted);
    }

    [Fact]
    public async Task A_person_who_erases_everything_takes_the_unfinished_turn_along()
    {
        await using (var store = Open())
        {
            await PostAsync(store, BlockedAsync);
            await store.EraseAsync("ada", default);
        }

        await using (var store = Open())
        {
            await StartAgainAsync(store, HearAsync);
            Assert.Empty(await store.ReadRecordsAsync(UnfinishedTurns.Kind, "", default));
        }

        Assert.Empty(_heard);
    }

    public void Dispose() => _folder.Dispose();

    private static IConfiguration Settings() => new ConfigurationBuilder().Build();

    private SqliteBotStore Open() => new(new StorageOptions { SqlitePath = _folder.PathOf("bot.db") }, _clock);

    private DurableAdapter AdapterOver(UnfinishedTurns unfinished) =>
        new(Settings(), unfinished, NullLogger<CloudAdapter>.Instance) { AcknowledgeAfter = TimeSpan.FromMilliseconds(20) };

    private Task<int> PostAsync(IBotStore store, BotCallbackHandler bot) => PostAsync(store, bot, out _);

    // The status as the channel sees it: once the answer is complete, whether or not the turn is.
    private Task<int> PostAsync(IBotStore store, BotCallbackHandler bot, out Task turn)
    {
        var context = new DefaultHttpContext();
        var answered = new TaskCompletionSource<int>();
        context.Request.Method = "POST";
        context.Request.ContentType = "application/json";
        context.Request.Body = new MemoryStream(ActivityJson.ToUtf8Bytes(new Activity
        {
            Type = ActivityTypes.Message,
            Id = "m1",
            ChannelId = "msteams",
            Text = Words,
            From = new ChannelAccount("ada"),
            Conversation = new ConversationAccount(id: "c"),
        }));
        var response = new Mock<HttpResponse>();
        response.SetupProperty(one => one.StatusCode, StatusCodes.Status200OK);
        response.Setup(one => one.CompleteAsync()).Callback(() => answered.TrySetResult(response.Object.StatusCode)).Returns(Task.CompletedTask);
        turn = ProcessAsync();
        return answered.Task;

        async Task ProcessAsync()
        {
            await AdapterOver(Unfinished(store)).ProcessAsync(context.Request, response.Object, new Bot(bot));
            answered.TrySetResult(response.Object.StatusCode);
        }
    }

    // One a process, and here a process is as long as its store.
    private UnfinishedTurns Unfinished(IBotStore store) => _unfinished.TryGetValue(store, out var known) ? known : _unfinished[store] = new UnfinishedTurns(store, _clock);

    private async Task StartAgainAsync(IBotStore store, BotCallbackHandler bot)
    {
        var unfinished = Unfinished(store);
        using var service = new UnfinishedTurnsService(unfinished, AdapterOver(unfinished), new Bot(bot), new BotSettings(), _clock, NullLogger<UnfinishedTurnsService>.Instance);
        await service.RunOnceAsync(default);
    }

    private Task BlockedAsync(ITurnContext turn, CancellationToken cancellationToken) => _release.Task;

    private Task HearAsync(ITurnContext turn, CancellationToken cancellationToken)
    {
        _heard.Add(turn.Activity.Text);
        return Task.CompletedTask;
    }

    private async Task<string> RawAsync()
    {
        var raw = new StringBuilder();
        foreach (var file in Directory.GetFiles(_folder.PathOf()))
            raw.Append(Encoding.UTF8.GetString(await File.ReadAllBytesAsync(file)));
        return raw.ToString();
    }

    private sealed class Bot(BotCallbackHandler run) : IBot
    {
        public Task OnTurnAsync(ITurnContext turnContext, CancellationToken cancellationToken = default) => run(turnContext, cancellationToken);
    }
}
