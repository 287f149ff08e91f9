using BackPainBot.Conversation.Turn;
using BackPainBot.Host.Composition;
using BackPainBot.Host.Settings;
using BackPainBot.Host.Teams;
using BackPainBot.Storage;
using BackPainBot.Storage.Settings;
using BackPainBot.UnitTests.Conversation;
using BackPainBot.UnitTests.Host.Channels.BotConnector;
using Microsoft.Bot.Schema;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Time.Testing;

namespace BackPainBot.UnitTests.Host.Teams;

public sealed class LookInServiceTests : IAsyncLifetime
{
    private readonly FakeTimeProvider _clock = new(new DateTimeOffset(2026, 11, 25, 9, 0, 0, TimeSpan.Zero));
    private readonly MemoryBotStore _store;
    private readonly ConversationHouse _house;
    private readonly TeamsChat _teams;
    private readonly LookInService _service;

    public LookInServiceTests()
    {
        _store = new MemoryBotStore(new StorageOptions { Memory = true }, _clock);
        _house = new ConversationHouse(new StoreTurnStore(_store), _clock);
        _teams = new TeamsChat(_house);
        _service = new LookInService(_store, _teams.Turns, _teams, new BotSettings(), _clock, NullLogger<LookInService>.Instance);
    }

    [Fact]
    public async Task The_bot_looks_in_once_when_it_is_time_and_the_check_in_goes_on_from_there()
    {
        await CheckInAsync("In a week");
        _clock.Advance(TimeSpan.FromDays(6.9));
        Assert.Equal(0, await _service.RunDueAsync(default));
        _clock.Advance(TimeSpan.FromHours(3));
        Assert.Equal(1, await _service.RunDueAsync(default));
        Assert.Equal(["You asked me to look in on you.", "How is your back today, from 0 (no pain) to 10? Words are fine."], _teams.Sent.Where(sent => sent.Text is not null).Select(sent => sent.Text));
        Assert.Equal(("t1", "https://smba.trafficmanager.net/emea", "ada"), (_teams.Sent[0].Conversation.Id, _teams.Sent[0].ServiceUrl, _teams.Sent[0].Recipient.Id));
        Assert.Equal(0, await _service.RunDueAsync(default));
        await _teams.SayAsync("2");
        Assert.Contains("Compared with last", _teams.Sent[0].Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Nobody_is_looked_in_on_who_did_not_ask_or_took_it_back_or_erased_everything()
    {
        await CheckInAsync("No, thanks");
        _clock.Advance(TimeSpan.FromDays(1.1));
        Assert.Equal(0, await _service.RunDueAsync(default));

        await CheckInAsync("Tomorrow");
        await CheckInAsync("No, thanks");
        _clock.Advance(TimeSpan.FromDays(1.1));
        Assert.Equal(0, await _service.RunDueAsync(default));

        await CheckInAsync("Tomorrow");
        await _store.EraseAsync("ada", default);
        _clock.Advance(TimeSpan.FromDays(1.1));
        Assert.Equal(0, await _service.RunDueAsync(default));
    }

    [Fact]
    public async Task After_a_long_outage_nobody_is_asked_out_of_the_blue()
    {
        await CheckInAsync("Tomorrow");
        _clock.Advance(TimeSpan.FromDays(4));
        Assert.Equal(0, await _service.RunDueAsync(default));
    }

    [Fact]
    public async Task A_group_is_never_asked_whether_it_wants_that()
    {
        _teams.Conversation = new ConversationAccount(true, "groupChat", "g1");
        await CheckInAsync(null);
        Assert.Empty(await _store.ReadRecordsAsync(LookIn.QueueKind, "", default));
    }

    public Task InitializeAsync() => Task.CompletedTask;

    public async Task DisposeAsync()
    {
        _house.Dispose();
        _service.Dispose();
        await _store.DisposeAsync();
    }

    private async Task CheckInAsync(string? again)
    {
        foreach (var said in new[] { "check in", "keep my answers", "4", "same", "skip", "none of these" })
            await _teams.SayAsync(said);
        if (again is not null)
            await _teams.SayAsync(again);
    }
}
