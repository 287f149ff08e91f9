using BackPainBot.Storage;
using BackPainBot.Storage.Faults;
using BackPainBot.Storage.Settings;

namespace BackPainBot.SystemTests.Storage;

public sealed class SqliteDiskTests : IDisposable
{
    private static readonly CancellationToken None = CancellationToken.None;
    private readonly SmallDisk _disk = new(megabytes: 4);

    public void Dispose() => _disk.Dispose();

    [SkippableFact]
    public async Task A_full_disk_keeps_what_was_acknowledged_and_goes_on_by_itself_once_there_is_room()
    {
        _disk.RequireMounted();
        var acknowledged = 0;
        await using (var store = Open())
        {
            StoreUnavailableException? full = null;
            var ballast = Path.Combine(_disk.Path, "ballast");
            await File.WriteAllBytesAsync(ballast, new byte[1_500_000]);
            for (var i = 0; i < 3000 && full is null; i++)
            {
                try
                {
                    await store.CommitAsync(Turn($"a{i}"), None);
                    acknowledged++;
                }
                catch (StoreUnavailableException problem)
                {
                    full = problem;
                }
            }

            Assert.Equal(StoreFault.Full, full?.Fault);
            await store.CommitAsync(Turn("quiet", "quiet") with { Keeping = Keeping.Nothing }, None);
            File.Delete(ballast);

            await store.CheckAsync(None);
            await store.CommitAsync(Turn("room"), None);
        }

        await using var reopened = Open();
        Assert.Equal(acknowledged + 1, (await reopened.ReadLogAsync("c", 0, 10_000, None)).Count);
    }

    [SkippableFact]
    public async Task A_disk_that_turns_read_only_is_told_and_used_again_once_it_is_writable()
    {
        _disk.RequireMounted();
        await using (var store = Open())
            await store.CommitAsync(Turn("a1"), None);
        _disk.MakeReadOnly(true);
        await using var later = Open();
        var problem = await Assert.ThrowsAsync<StoreUnavailableException>(() => later.CommitAsync(Turn("a2"), None));
        Assert.Equal(StoreFault.ReadOnly, problem.Fault);
        _disk.MakeReadOnly(false);

        await later.CommitAsync(Turn("a2"), None);
        Assert.Equal(2, (await later.ReadLogAsync("c", 0, 10, None)).Count);
    }

    private static TurnCommit Turn(string id, string conversation = "c") => new()
    {
        Conversation = conversation,
        Person = "ada",
        Key = new TurnKey(id, "", TimeSpan.Zero),
        At = DateTimeOffset.UtcNow,
        Log = [(id, $"\"{new string('x', 3000)}\"")],
    };

    private SqliteBotStore Open() =>
        new(new StorageOptions { SqlitePath = Path.Combine(_disk.Path, "bot.db"), BusyWait = TimeSpan.FromSeconds(1) }, TimeProvider.System);
}
