using System.Net;
using BackPainBot.SystemTests.Support;
using BackPainBot.UnitTests.Storage.Postgres;

namespace BackPainBot.SystemTests.Faults;

/// <summary>The database goes away and comes back under a real server.</summary>
public sealed class StorageFaultTests : IAsyncLifetime
{
    private readonly PostgresFixture _database = new();
    private readonly string _data = Directory.CreateTempSubdirectory("backpainbot-fault-").FullName;

    public Task InitializeAsync() => _database.InitializeAsync();

    public async Task DisposeAsync()
    {
        await _database.DisposeAsync();
        Directory.Delete(_data, recursive: true);
    }

    [SkippableFact]
    public async Task With_the_database_gone_an_emergency_is_answered_nothing_else_is_accepted_and_the_dialog_goes_on_afterwards()
    {
        Skip.IfNot(_database.IsRunning, _database.Reason);
        await using var server = new HostProcess(_data, ("Storage:PostgreSql", await _database.CreateDatabaseAsync()));
        await server.StartReadyAsync();
        await using var polls = new RovingClient(server.Address);
        await using var listens = new RovingClient(server.Address);
        await polls.StartAsync();
        await listens.StartAsync();
        await listens.StreamAsync();
        await SayAllAsync(polls, "what can I do today");
        await SayAllAsync(listens, "what can I do today");
        var before = (await polls.ReadAsync()).Count;

        await _database.StopAsync();
        using var refused = await polls.SayAsync("5", "five");
        var apology = await polls.ReadAsync();
        using var urgent = await polls.SayAsync(Emergencies.Words, "urgent");
        var notice = await polls.ReadAsync();
        using var urgentToo = await listens.SayAsync(Emergencies.Words, "urgent");
        await server.WaitAsync("/health/ready", HttpStatusCode.ServiceUnavailable);
        await using var stranger = new RovingClient(server.Address);
        await stranger.StartAsync();
        using var urgentFirst = await stranger.SayAsync(Emergencies.Words, "urgent");
        var answered = await stranger.ReadAsync();

        Assert.Equal([HttpStatusCode.ServiceUnavailable, HttpStatusCode.ServiceUnavailable, HttpStatusCode.ServiceUnavailable], new[] { refused, urgent, urgentFirst }.Select(answer => answer.StatusCode));
        Assert.Equal(["error"], apology.Select(Emergencies.KindOf));
        Assert.Equal(["notice"], notice.Select(Emergencies.KindOf));
        Assert.Equal(["notice"], answered.Select(Emergencies.KindOf));
        await listens.WaitForAsync(streamed => Emergencies.KindOf(streamed[^1]) == "notice");

        await _database.StartAsync();
        await server.WaitAsync("/health/ready");
        using var again = await polls.SayAsync("5", "five");
        using var twice = await polls.SayAsync("5", "five");
        var log = await polls.ReadAsync();
        Assert.Equal([HttpStatusCode.OK, HttpStatusCode.OK], [again.StatusCode, twice.StatusCode]);
        Assert.Single(log, activity => Emergencies.TextOf(activity) == "5");
        Assert.Equal("answer", Emergencies.KindOf(log[before + 1]));
        Assert.DoesNotContain(Emergencies.Words, server.Output, StringComparison.OrdinalIgnoreCase);
    }

    [SkippableFact]
    public async Task A_server_that_starts_without_its_database_answers_emergencies_and_is_ready_once_there_is_one()
    {
        Skip.IfNot(_database.IsRunning, _database.Reason);
        var connection = await _database.CreateDatabaseAsync();
        await _database.StopAsync();
        await using var server = new HostProcess(_data, ("Storage:PostgreSql", connection));
        await server.StartAsync();
        await using var client = new RovingClient(server.Address);
        await client.StartAsync();
        using var urgent = await client.SayAsync(Emergencies.Words, "urgent");
        var notice = await client.ReadAsync();

        await _database.StartAsync();
        await server.WaitAsync("/health/ready");
        using var again = await client.SayAsync(Emergencies.Words, "urgent");
        var log = await client.ReadAsync();

        Assert.Equal(["notice"], notice.Select(Emergencies.KindOf));
        Assert.True(again.IsSuccessStatusCode);
        Assert.Contains(log, activity => Emergencies.KindOf(activity) == "notice");
        Assert.Single(log, activity => Emergencies.TextOf(activity) == Emergencies.Words);
    }

    private static async Task SayAllAsync(RovingClient client, params string[] texts)
    {
        foreach (var text in texts)
        {
            using var answer = await client.SayAsync(text, null);
            answer.EnsureSuccessStatusCode();
        }
    }
}
