using System.Text.Json;
using BackPainBot.SystemTests.Support;
using BackPainBot.UnitTests.Storage.Postgres;

namespace BackPainBot.SystemTests.Scale;

/// <summary>Three real processes on one PostgreSQL behind a real nginx with the sample of <c>deploy/</c>.</summary>
public sealed class ScaleOutTests : IAsyncLifetime
{
    private const int Turns = 18;
    private const int People = 3;
    private static readonly string[] Words = ["help", "what can I do today", "my lower back hurts when I sit", "why do you ask?", "back", "is walking good for me", "stop", "what questions should I ask my doctor", "skip"];
    private readonly PostgresFixture _database = new();
    private readonly string _data = Directory.CreateTempSubdirectory("backpainbot-scale-").FullName;
    private int _said;

    public Task InitializeAsync() => Nginx.IsInstalled ? _database.InitializeAsync() : Task.CompletedTask;

    public async Task DisposeAsync()
    {
        if (Nginx.IsInstalled)
        {
            await _database.DisposeAsync();
        }

        Directory.Delete(_data, recursive: true);
    }

    [SkippableFact]
    public async Task Clients_that_change_replica_at_every_turn_lose_nothing_and_see_nothing_twice_while_one_is_killed()
    {
        Skip.IfNot(Nginx.IsInstalled, "nginx is not installed (apt-get install nginx-light).");
        Skip.IfNot(_database.IsRunning, _database.Reason);
        var connection = await _database.CreateDatabaseAsync();
        var replicas = Enumerable.Range(0, 3).Select(_ => new HostProcess(_data, ("Storage:PostgreSql", connection))).ToArray();
        foreach (var replica in replicas)
        {
            await replica.StartReadyAsync();
        }

        using var nginx = new Nginx(replicas.Select(replica => replica.Address["http://".Length..]));
        await nginx.StartAsync();
        try
        {
            var places = await PlacesAsync(nginx.Address, replicas.Length);
            var talks = Enumerable.Range(0, People).Select(person => TalkAsync(nginx.Address, places, person)).ToArray();
            await KillOneAsync(replicas, talks);
            await Task.WhenAll(talks);
        }
        finally
        {
            foreach (var replica in replicas)
            {
                await replica.DisposeAsync();
            }
        }
    }

    // A third into the talk one replica dies without a word, with turns of three people under way.
    private async Task KillOneAsync(HostProcess[] replicas, Task[] talks)
    {
        for (var said = 0; said < People * Turns / 3 && !talks.Any(talk => talk.IsCompleted); said = Volatile.Read(ref _said))
        {
            await Task.Delay(5);
        }

        await replicas[1].KillAsync();
    }

    private async Task TalkAsync(string server, int[] places, int person)
    {
        await using var client = new RovingClient(server);
        client.Move(places[person % places.Length]);
        await client.StartAsync();
        var visited = new HashSet<string>();
        var sent = new List<string>();
        for (var turn = 0; turn < Turns; turn++)
        {
            client.Move(places[(person + turn) % places.Length]);
            await RetryAsync(client.StreamAsync);
            var id = turn % 3 == 0 ? null : $"{person}-{turn}";
            using var answer = await client.SayAsync(Words[turn % Words.Length], id);
            Assert.True(answer.IsSuccessStatusCode, $"Turn {turn}: {(int)answer.StatusCode} {await answer.Content.ReadAsStringAsync()}");
            sent.Add(JsonElement.Parse(await answer.Content.ReadAsStringAsync()).GetProperty("id").GetString()!);
            visited.Add(client.ServedBy);
            Interlocked.Increment(ref _said);
        }

        Assert.Equal(places.Length, visited.Count);
        var log = await client.ReadAsync();
        CheckLog(log, sent);
        await CheckStreamAsync(client, [.. log.Where(activity => activity.GetProperty("type").GetString() == "message").Select(IdOf)]);
    }

    /// <summary>Every message once, in order, each followed by its own replies and nobody else's.</summary>
    private static void CheckLog(IReadOnlyList<JsonElement> log, List<string> sent)
    {
        Assert.Equal(log.Count, log.Select(IdOf).Distinct().Count());
        Assert.Equal(sent, log.Where(IsPersons).Select(IdOf));
        var current = "";
        var answered = new HashSet<string>();
        foreach (var activity in log)
        {
            if (activity.GetProperty("from").GetProperty("role").GetString() != "bot")
            {
                current = IdOf(activity);
                continue;
            }

            Assert.StartsWith(current + ".", IdOf(activity), StringComparison.Ordinal);
            answered.Add(current);
        }

        Assert.Superset(sent.ToHashSet(), answered);
    }

    /// <summary>All that was stored after the first stream opened came on one of the streams, once and in order.</summary>
    private static async Task CheckStreamAsync(RovingClient client, List<string> log)
    {
        await client.WaitForAsync(streamed => streamed.Count >= log.Count);
        Assert.Equal(log, client.Streamed.Select(IdOf));
    }

    private static async Task RetryAsync(Func<Task> act)
    {
        for (var tries = 0; ; tries++)
        {
            try
            {
                await act();
                return;
            }
            catch (Exception problem) when (tries < 10 && problem is HttpRequestException or System.Net.WebSockets.WebSocketException)
            {
                await Task.Delay(200);
            }
        }
    }

    /// <summary>An address of this machine for each replica, from which the balancer goes to it.</summary>
    private static async Task<int[]> PlacesAsync(string server, int replicas)
    {
        await using var scout = new RovingClient(server);
        var found = new Dictionary<string, int>();
        for (var from = 1; from < 250 && found.Count < replicas; from++)
        {
            scout.Move(from);
            found.TryAdd(await scout.ReplicaAsync(), from);
        }

        Assert.Equal(replicas, found.Count);
        return [.. found.Values];
    }

    private static bool IsPersons(JsonElement activity) => activity.GetProperty("type").GetString() == "message" && activity.GetProperty("from").GetProperty("role").GetString() == "user";

    private static string IdOf(JsonElement activity) => activity.GetProperty("id").GetString()!;
}
