using BackPainBot.Storage;
using BackPainBot.Storage.Faults;
using BackPainBot.Storage.Settings;
using Microsoft.Extensions.Logging.Abstractions;
using Npgsql;

namespace BackPainBot.UnitTests.Storage.Postgres;

[Collection(PostgresDefinition.Name)]
public sealed class PostgresReplicaTests(PostgresFixture server) : IAsyncLifetime
{
    private static readonly CancellationToken None = CancellationToken.None;
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);
    private readonly List<PostgresBotStore> _stores = [];
    private string _connection = "";

    public async Task InitializeAsync()
    {
        if (server.IsRunning)
            _connection = await server.CreateDatabaseAsync();
    }

    public async Task DisposeAsync()
    {
        foreach (var store in _stores)
            await store.DisposeAsync();
    }

    [SkippableFact]
    public async Task A_turn_waits_for_the_turn_of_another_replica()
    {
        var (one, two) = (Replica(), Replica());
        var first = await one.EnterAsync("c", None);
        var second = two.EnterAsync("c", None);
        await using (await two.EnterAsync("other", None).WaitAsync(Patience))
            Assert.False(second.IsCompleted);

        await first.DisposeAsync();
        await (await second.WaitAsync(Patience)).DisposeAsync();
    }

    [SkippableFact]
    public async Task Waiting_for_another_replica_can_be_given_up()
    {
        var (one, two) = (Replica(), Replica());
        await using (await one.EnterAsync("c", None))
        {
            using var impatience = new CancellationTokenSource(TimeSpan.FromMilliseconds(50));
            await Assert.ThrowsAnyAsync<OperationCanceledException>(() => two.EnterAsync("c", impatience.Token));
        }

        await using var turn = await two.EnterAsync("c", None).WaitAsync(Patience);
    }

    [SkippableFact]
    public async Task Turns_of_a_conversation_never_overlap_on_three_replicas_and_none_is_lost()
    {
        PostgresBotStore[] replicas = [Replica(), Replica(), Replica()];
        var inside = 0;
        var overlaps = 0;
        await Task.WhenAll(replicas.SelectMany((store, r) => Enumerable.Range(0, 6).Select(async i =>
        {
            await using var turn = await store.EnterAsync("c", None);
            if (Interlocked.Increment(ref inside) > 1)
                overlaps++;
            var turnsSoFar = await CountAsync(store);
            await store.CommitAsync(Turn("c", $"r{r}i{i}", turnsSoFar), None);
            Interlocked.Decrement(ref inside);
        })));

        Assert.Equal(0, overlaps);
        Assert.Equal(Enumerable.Range(0, 18), (await replicas[0].ReadLogAsync("c", 0, 100, None)).Select(activity => int.Parse(activity.Json, null)));
    }

    [SkippableFact]
    public async Task What_one_replica_writes_wakes_who_waits_on_another()
    {
        var (one, two) = (Replica(), Replica());
        var woken = new SemaphoreSlim(0);
        using var subscription = two.Subscribe("c", () => woken.Release());
        Assert.True(await woken.WaitAsync(Patience), "the first connection wakes everyone");
        while (await woken.WaitAsync(TimeSpan.FromMilliseconds(50)))
        {
        }

        await one.CommitAsync(Turn("c", "a1", 1), None);

        Assert.True(await woken.WaitAsync(Patience));
    }

    [SkippableFact]
    public async Task A_replica_that_ends_gives_back_its_turns()
    {
        var (one, two) = (Replica(), Replica());
        await one.EnterAsync("c", None);
        await one.DisposeAsync();

        await using var turn = await two.EnterAsync("c", None).WaitAsync(Patience);
    }

    [SkippableFact]
    public async Task A_turn_that_lost_its_lock_and_was_overtaken_is_not_written()
    {
        var (one, two) = (Replica(), Replica());
        await one.CommitAsync(Turn("c", "a0", 0), None);
        await using var lost = await one.EnterAsync("c", None);
        await one.FindRepliesAsync("c", new TurnKey("a1", "", TimeSpan.Zero), None);
        await RunAsync("SELECT pg_terminate_backend(pid) FROM pg_locks WHERE locktype = 'advisory' AND pid <> pg_backend_pid()");
        await using (await two.EnterAsync("c", None).WaitAsync(Patience))
            await two.CommitAsync(Turn("c", "a2", 2), None);

        var problem = await Assert.ThrowsAsync<StoreUnavailableException>(() => one.CommitAsync(Turn("c", "a1", 1), None));

        Assert.Contains("went on elsewhere", problem.Message, StringComparison.Ordinal);
        Assert.Equal(2, await CountAsync(two));
        await using var next = await one.EnterAsync("other", None).WaitAsync(Patience);
    }

    [SkippableFact]
    public async Task A_server_that_goes_away_is_unavailable_and_used_again_when_it_is_back()
    {
        var (one, two) = (Replica(), Replica());
        await one.CommitAsync(Turn("c", "a1", 1), None);
        var woken = new SemaphoreSlim(0);
        using var subscription = two.Subscribe("c", () => woken.Release());
        Assert.True(await woken.WaitAsync(Patience));
        await server.StopAsync();
        try
        {
            var problem = await Assert.ThrowsAsync<StoreUnavailableException>(() => one.CommitAsync(Turn("c", "a2", 2), None));
            Assert.Equal(StoreFault.Unreachable, problem.Fault);
            await Assert.ThrowsAsync<StoreUnavailableException>(() => one.EnterAsync("c", None));
            await Assert.ThrowsAsync<StoreUnavailableException>(() => one.CheckAsync(None));
            await one.CommitAsync(Turn("quiet", "a1", 1) with { Keeping = Keeping.Nothing }, None);
            Assert.Equal(1, await CountAsync(one, "quiet"));
        }
        finally
        {
            await server.StartAsync();
        }

        await one.CheckAsync(None);
        await using (await one.EnterAsync("c", None).WaitAsync(Patience))
            await one.CommitAsync(Turn("c", "a2", 2), None);
        Assert.Equal(2, await CountAsync(two));
        Assert.True(await woken.WaitAsync(Patience), "who waited is woken once signals are heard again");
    }

    [SkippableFact]
    public async Task After_a_restart_the_first_turn_already_succeeds()
    {
        var store = Replica();
        await store.CommitAsync(Turn("c", "a1", 1), None);
        await server.StopAsync();
        await server.StartAsync();

        await store.CommitAsync(Turn("c", "a2", 2), None);

        Assert.Equal(2, await CountAsync(store));
    }

    [SkippableFact]
    public async Task Replicas_that_start_together_make_the_tables_once()
    {
        await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => Replica()).ToList().Select(store => store.OpenAsync(None)));

        Assert.Equal(1, await RunAsync("SELECT version FROM backpainbot.schema_version"));
    }

    [SkippableFact]
    public async Task A_newer_schema_is_refused()
    {
        await Replica().OpenAsync(None);
        await RunAsync("UPDATE backpainbot.schema_version SET version = 99");

        var problem = await Assert.ThrowsAsync<StoreVersionException>(() => Replica().OpenAsync(None));

        Assert.Contains("schema 99; this version knows 1", problem.Message, StringComparison.Ordinal);
    }

    [SkippableFact]
    public async Task A_user_that_may_only_read_is_told_so()
    {
        var store = Replica();
        await store.CommitAsync(Turn("c", "a1", 1), None);
        await using var reader = Replica(";Options=-c default_transaction_read_only=on");

        Assert.Equal(1, await CountAsync(store));
        Assert.Equal(StoreFault.ReadOnly, (await Assert.ThrowsAsync<StoreUnavailableException>(() => reader.CommitAsync(Turn("c", "a2", 2), None))).Fault);
    }

    [SkippableFact]
    public async Task Nothing_that_was_said_in_a_session_can_be_read_in_the_tables()
    {
        var store = Replica();
        await store.CommitAsync(Turn("c", "a1", 1) with
        {
            Keeping = Keeping.Session,
            Log = [("a1", "\"planted words\"")],
            State = new Dictionary<string, object> { ["k"] = new Dictionary<string, object> { ["said"] = "planted words" } },
            Records = [new StoredRecord("note", "1", "ada", DateTimeOffset.UtcNow, "\"planted words\"")],
        }, None);

        foreach (var table in new[] { "turns", "state", "records" })
            Assert.Equal(0L, await RunAsync($"SELECT count(*) FROM backpainbot.{table} AS t WHERE encode(t::text::bytea, 'escape') LIKE '%planted%' OR t::text LIKE '%706c616e746564%'"));
        Assert.Equal("\"planted words\"", Assert.Single(await Replica().ReadLogAsync("c", 0, 10, None)).Json);
    }

    private static async Task<int> CountAsync(PostgresBotStore store, string conversation = "c") => (await store.ReadLogAsync(conversation, 0, 1000, None)).Count;

    private static TurnCommit Turn(string conversation, string id, int number) => new()
    {
        Conversation = conversation,
        Person = "ada",
        Key = new TurnKey(id, "", TimeSpan.Zero),
        At = DateTimeOffset.UtcNow,
        Log = [(id, $"{number}")],
    };

    private PostgresBotStore Replica(string more = "")
    {
        Skip.IfNot(server.IsRunning, server.Reason);
        var store = new PostgresBotStore(
            new StorageOptions { PostgresConnectionString = _connection + more, BusyWait = TimeSpan.FromSeconds(2) }, TimeProvider.System, NullLogger<PostgresBotStore>.Instance);
        _stores.Add(store);
        return store;
    }

    private async Task<object?> RunAsync(string sql)
    {
        await using var connection = new NpgsqlConnection(_connection + ";Pooling=false");
        await connection.OpenAsync();
#pragma warning disable CA2100 // Constants of these tests.
        await using var command = new NpgsqlCommand(sql, connection);
#pragma warning restore CA2100
        return await command.ExecuteScalarAsync();
    }
}
