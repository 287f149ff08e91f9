using BackPainBot.Storage;
using BackPainBot.Storage.Settings;

namespace BackPainBot.UnitTests.Storage;

public sealed class MemoryBotStoreTests : BotStoreConformance
{
    private protected override Task<(IBotStore? Store, string Reason)> OpenAsync() =>
        Task.FromResult<(IBotStore?, string)>((new MemoryBotStore(Options with { Memory = true }, Time), ""));

    [Fact]
    public async Task Backing_up_memory_is_refused_with_the_way_out()
    {
        var problem = await Assert.ThrowsAsync<NotSupportedException>(() => ((IStoreUpkeep)Store).BackupAsync("copy.db", CancellationToken.None));

        Assert.Contains("SqlitePath", problem.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Conversations_that_keep_nothing_are_bounded_in_number_and_the_longest_idle_goes_first()
    {
        await using var store = new MemoryBotStore(Options with { Memory = true, KeepNothing = new KeepNothingLimits { MostConversations = 3 } }, Time);
        for (var i = 0; i < 5; i++)
        {
            await CommitUnkeptAsync(store, $"c{i}", "{}");
            Time.Advance(TimeSpan.FromSeconds(1));
        }

        Assert.Equal(3, store.UnkeptConversations);
        Assert.Empty(await store.ReadLogAsync("c1", 0, 10, CancellationToken.None));
        Assert.Single(await store.ReadLogAsync("c2", 0, 10, CancellationToken.None));
    }

    [Fact]
    public async Task Conversations_that_keep_nothing_are_bounded_in_size()
    {
        await using var store = new MemoryBotStore(Options with { Memory = true, KeepNothing = new KeepNothingLimits { MostBytes = 1024 * 1024 } }, Time);
        var large = "\"" + new string('x', 100_000) + "\"";
        for (var i = 0; i < 50; i++)
            await CommitUnkeptAsync(store, $"c{i}", large);

        Assert.InRange(store.UnkeptConversations, 3, 6);
    }

    private Task<IReadOnlyList<StoredActivity>> CommitUnkeptAsync(MemoryBotStore store, string conversation, string json) => store.CommitAsync(
        new TurnCommit
        {
            Conversation = conversation,
            Person = "ada",
            Key = new TurnKey("a1", "", TimeSpan.Zero),
            At = Time.GetUtcNow(),
            Log = [("a1", json)],
            Durable = false,
        },
        CancellationToken.None);
}
