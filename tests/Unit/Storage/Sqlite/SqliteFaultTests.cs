using BackPainBot.Storage;
using BackPainBot.Storage.Faults;

namespace BackPainBot.UnitTests.Storage.Sqlite;

public sealed class SqliteFaultTests : SqliteTestBase
{
    [Fact]
    public async Task A_database_held_by_another_program_is_unavailable_and_works_again_once_released()
    {
        await using var store = Open();
        await store.CommitAsync(Turn("c", "a1", "one"), None);
        using (var other = Outside())
        {
            Run(other, "BEGIN IMMEDIATE");

            var problem = await Assert.ThrowsAsync<StoreUnavailableException>(() => store.CommitAsync(Turn("c", "a2", "two"), None));
            Assert.Equal(StoreFault.Busy, problem.Fault);
            await Assert.ThrowsAsync<StoreUnavailableException>(() => store.CheckAsync(None));
            Assert.Equal(2, await CountAsync(store));
        }

        await store.CheckAsync(None);
        await store.CommitAsync(Turn("c", "a2", "two"), None);
        Assert.Equal(4, await CountAsync(store));
    }

    [Fact]
    public async Task A_full_database_refuses_whole_turns_keeps_what_it_acknowledged_and_works_again_with_room()
    {
        var acknowledged = 0;
        await using (var store = new SqliteBotStore(Settings with { SqliteMaxMegabytes = 1 }, Time))
        {
            StoreUnavailableException? problem = null;
            for (var i = 0; i < 2000 && problem is null; i++)
            {
                try
                {
                    await store.CommitAsync(Turn("c", $"a{i}", new string('x', 2000)), None);
                    acknowledged++;
                }
                catch (StoreUnavailableException full)
                {
                    problem = full;
                }
            }

            Assert.Equal(StoreFault.Full, problem?.Fault);
            await Assert.ThrowsAsync<StoreUnavailableException>(() => store.CommitAsync(Turn("c", "again", new string('x', 20000)), None));
            Assert.Equal(2 * acknowledged, (await store.ReadLogAsync("c", 0, 10_000, None)).Count);
            Assert.True(await store.EraseAsync("ada", None) > 0);
            await store.CommitAsync(Turn("c", "room", new string('x', 20000)), None);
        }

        await using var reopened = Open();
        Assert.Equal(2, await CountAsync(reopened));
    }

    [Fact]
    public async Task A_file_that_is_gone_is_noticed_and_taken_up_again_when_it_is_back()
    {
        await using var store = Open();
        await store.CommitAsync(Turn("c", "a1", "one"), None);
        await store.EraseAsync("nobody", None);
        File.Move(FilePath, PathOf("aside"));

        var problem = await Assert.ThrowsAsync<StoreUnavailableException>(() => store.CommitAsync(Turn("c", "a2", "two"), None));
        Assert.Contains("is gone", problem.Message, StringComparison.Ordinal);
        await Assert.ThrowsAsync<StoreUnavailableException>(() => store.ReadLogAsync("c", 0, 10, None));
        Assert.False(File.Exists(FilePath));

        File.Move(PathOf("aside"), FilePath);
        await store.CommitAsync(Turn("c", "a2", "two"), None);
        Assert.Equal(4, await CountAsync(store));
    }

    [Fact]
    public async Task A_person_who_wants_nothing_kept_is_served_while_the_database_is_away()
    {
        await using var store = Open();
        await store.OpenAsync(None);
        File.Move(FilePath, PathOf("aside"));
        var turn = Turn("quiet", "a1", "hello") with { Durable = false };
        await store.CommitAsync(turn, None);

        await using var next = await store.EnterAsync("quiet", None);
        Assert.NotNull(await store.FindRepliesAsync("quiet", turn.Key, None));
        Assert.NotEmpty(await store.ReadAsync([.. turn.State.Keys], None));
        Assert.Equal(2, await CountAsync(store, "quiet"));
    }

    [Fact]
    public async Task Something_that_is_no_database_is_damaged_and_is_not_overwritten()
    {
        await File.WriteAllTextAsync(FilePath, new string('x', 5000));
        await using var store = Open();

        var problem = await Assert.ThrowsAsync<StoreUnavailableException>(() => store.OpenAsync(None));

        Assert.Equal(StoreFault.Damaged, problem.Fault);
        Assert.Equal(new string('x', 5000), await File.ReadAllTextAsync(FilePath));
    }

    [Fact]
    public async Task A_second_server_on_the_same_file_is_refused_and_a_tool_is_not()
    {
        await using var first = Open();
        await first.CommitAsync(Turn("c", "a1", "one"), None);
        await using (var second = Open())
        {
            var problem = await Assert.ThrowsAsync<StoreUnavailableException>(() => second.OpenAsync(None));
            Assert.Contains("Another bot serves", problem.Message, StringComparison.Ordinal);
        }

        await using var tool = new SqliteBotStore(Settings with { ShareSqliteFile = true }, Time);
        Assert.Equal(2, await CountAsync(tool));
        Assert.True(await tool.EraseAsync("ada", None) > 0);
        Assert.Equal(0, await CountAsync(first));
    }

    [Fact]
    public async Task A_failing_turn_among_many_at_once_fails_alone()
    {
        await using var store = Open();
        await store.CommitAsync(Turn("c", "twice", "one"), None);

        var outcomes = await Task.WhenAll(Enumerable.Range(0, 40).Select(i => Task.Run(async () =>
        {
            try
            {
                await store.CommitAsync(Turn("c", i % 4 == 0 ? "twice" : $"b{i}", "more"), None);
                return true;
            }
            catch (TurnAlreadyCommittedException)
            {
                return false;
            }
        })));

        Assert.Equal(30, outcomes.Count(done => done));
        Assert.Equal(62, await CountAsync(store));
    }

    [Fact]
    public async Task A_turn_that_was_cancelled_before_it_came_to_be_written_is_not()
    {
        await using var store = Open();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => store.CommitAsync(Turn("c", "a1", "one"), new CancellationToken(canceled: true)));

        Assert.Equal(0, await CountAsync(store));
    }

    [Fact]
    public async Task A_closed_store_says_so()
    {
        var store = Open();
        await store.CommitAsync(Turn("c", "a1", "one"), None);
        await store.DisposeAsync();
        await store.DisposeAsync();

        await Assert.ThrowsAsync<ObjectDisposedException>(() => store.CommitAsync(Turn("c", "a2", "two"), None));
        await Assert.ThrowsAsync<ObjectDisposedException>(() => store.ReadLogAsync("c", 0, 1, None));
        Assert.Equal(["bot.db", "bot.db.lock"], Files().Select(Path.GetFileName).Order());
    }
}
