using BackPainBot.Storage;
using BackPainBot.Storage.Faults;
using BackPainBot.Storage.Sqlite;

namespace BackPainBot.UnitTests.Storage.Sqlite;

public sealed class SqliteCopyTests : SqliteTestBase
{
    private static readonly IReadOnlyList<string> OneStepMore = [.. SqliteSchema.Steps, "ALTER TABLE turns ADD COLUMN mood TEXT NOT NULL DEFAULT 'fine'"];

    private long Ago(int days) => Time.GetUtcNow().AddDays(-days).ToUnixTimeMilliseconds();

    [Fact]
    public async Task An_older_file_is_brought_forward_with_a_backup_first()
    {
        await using (var old = Open())
            await old.CommitAsync(Turn("c", "a1", "one"), None);
        await using (var newer = new SqliteBotStore(Settings, Time, OneStepMore))
            Assert.Equal(2, await CountAsync(newer));

        using var file = Outside();
        Assert.Equal("fine", Run(file, "SELECT mood FROM turns"));
        Assert.Equal((long)OneStepMore.Count, Run(file, "PRAGMA user_version"));
        using var backup = Outside(Assert.Single(Files($"*.v{SqliteSchema.Steps.Count}-*.bak")));
        Assert.Equal((long)SqliteSchema.Steps.Count, Run(backup, "PRAGMA user_version"));
        Assert.Equal(1L, Run(backup, "SELECT count(*) FROM turns"));
    }

    [Fact]
    public async Task A_file_of_the_first_version_goes_on_where_it_was()
    {
        using (var first = Outside())
        {
            Run(first, SqliteSchema.Steps[0]);
            Run(
                first,
                $$$"""
                PRAGMA application_id = {{{SqliteSchema.ApplicationId}}}; PRAGMA user_version = 1;
                INSERT INTO turns (conversation, last, person, at, sealed, activity, hash, replies, log) VALUES
                    ('c', 1, 'ada', {{{Ago(40)}}}, 0, 'a1', x'', '[0]', '[{"id":"a1","json":{"text":"long ago"}}]'),
                    ('c', 2, 'ada', {{{Ago(1)}}}, 0, 'a2', x'', '[0]', '[{"id":"a2","json":{"text":"yesterday"}}]'),
                    ('d', 1, 'ben', {{{Ago(35)}}}, 0, 'a1', x'', '[0]', '[{"id":"a1","json":{"text":"written late"}}]');
                INSERT INTO state (key, etag, person, conversation, at, sealed, json) VALUES
                    ('test/conversations/c', 'E', 'ada', 'c', {{{Ago(1)}}}, 0, '{"said":"yesterday"}'),
                    ('test/conversations/d', 'E', 'ben', 'd', {{{Ago(200)}}}, 0, '{}');
                INSERT INTO people (person, kind, name) VALUES ('ada', 'turns', 'c'), ('ada', 'state', 'test/conversations/c'), ('ben', 'turns', 'd'), ('ben', 'state', 'test/conversations/d');
                """);
        }

        await using var store = Open();
        Assert.Equal(2, await CountAsync(store));
        Assert.Equal(["""{"text":"yesterday"}"""], await store.FindRepliesAsync("c", new TurnKey("a2", "", TimeSpan.Zero), None));
        await Assert.ThrowsAsync<TurnAlreadyCommittedException>(() => store.CommitAsync(Turn("c", "a2", "again"), None));
        Assert.Equal("yesterday", ((IDictionary<string, object>)(await store.ReadAsync(["test/conversations/c"]))["test/conversations/c"])["said"]);
        Assert.Equal([3, 4], (await store.CommitAsync(Turn("c", "a3", "today"), None)).Select(activity => activity.Sequence));

        var swept = await store.SweepAsync(None);

        Assert.Equal((2, 1), (swept.Turns, swept.StateItems));
        Assert.Equal(3, await CountAsync(store));
        Assert.Equal(3, await store.EraseAsync("ada", None));
    }

    [Fact]
    public async Task A_step_that_fails_leaves_the_file_as_it_was()
    {
        await using (var old = Open())
            await old.CommitAsync(Turn("c", "a1", "one"), None);
        await using (var broken = new SqliteBotStore(Settings, Time, [.. SqliteSchema.Steps, "CREATE TABLE half (id); SELECT * FROM nowhere"]))
            await Assert.ThrowsAsync<StoreUnavailableException>(() => broken.OpenAsync(None));

        await using var store = Open();
        Assert.Equal(2, await CountAsync(store));
        using var file = Outside();
        Assert.Null(Run(file, "SELECT name FROM sqlite_master WHERE name = 'half'"));
    }

    [Fact]
    public async Task A_newer_file_is_refused_and_left_alone()
    {
        await using (var newer = new SqliteBotStore(Settings, Time, OneStepMore))
            await newer.CommitAsync(Turn("c", "a1", "one"), None);
        await using var store = Open();

        var problem = await Assert.ThrowsAsync<StoreVersionException>(() => store.OpenAsync(None));

        Assert.Contains($"schema {OneStepMore.Count}; this version knows {SqliteSchema.Steps.Count}", problem.Message, StringComparison.Ordinal);
        await Assert.ThrowsAsync<StoreVersionException>(() => store.CommitAsync(Turn("c", "a2", "two"), None));
        Assert.Empty(Files("*.bak"));
    }

    [Fact]
    public async Task A_database_of_another_program_is_refused()
    {
        using (var other = Outside())
            Run(other, "CREATE TABLE theirs (id)");
        await using var store = Open();

        Assert.Contains("another program", (await Assert.ThrowsAsync<StoreVersionException>(() => store.OpenAsync(None))).Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_backup_made_while_turns_go_on_holds_what_was_acknowledged_before_it()
    {
        await using var store = Open();
        for (var i = 0; i < 50; i++)
            await store.CommitAsync(Turn("c", $"a{i}", "before"), None);
        var going = Task.Run(async () =>
        {
            for (var i = 0; i < 50; i++)
                await store.CommitAsync(Turn("other", $"a{i}", "meanwhile"), None);
        });
        await store.BackupAsync(PathOf("copy.db"), None);
        await going;

        await using var copy = new SqliteBotStore(Settings with { SqlitePath = PathOf("copy.db") }, Time);
        Assert.Equal(100, await CountAsync(copy));
        Assert.Equal("ok", Run(Outside(PathOf("copy.db")), "PRAGMA integrity_check"));
        await Assert.ThrowsAsync<IOException>(() => store.BackupAsync(PathOf("copy.db"), None));
    }

    [Fact]
    public async Task Restoring_brings_back_what_the_backup_holds_and_keeps_a_copy_of_what_it_replaces()
    {
        await using var store = Open();
        await store.CommitAsync(Turn("c", "a1", "kept"), None);
        await store.BackupAsync(PathOf("copy.db"), None);
        await store.CommitAsync(Turn("c", "a2", "later"), None);
        var woken = new SemaphoreSlim(0);
        using var subscription = store.Subscribe("c", () => woken.Release());

        await store.RestoreAsync(PathOf("copy.db"), None);

        Assert.True(await woken.WaitAsync(TimeSpan.FromSeconds(20)));
        Assert.Equal(2, await CountAsync(store));
        Assert.Equal([3, 4], (await store.CommitAsync(Turn("c", "a3", "goes on"), None)).Select(activity => activity.Sequence));
        using var before = Outside(Assert.Single(Files("*.before-restore-*.bak")));
        Assert.Equal(2L, Run(before, "SELECT count(*) FROM turns"));
    }

    [Fact]
    public async Task An_older_backup_is_brought_forward_when_it_is_restored()
    {
        await using (var old = Open())
        {
            await old.CommitAsync(Turn("c", "a1", "old"), None);
            await old.BackupAsync(PathOf("copy.db"), None);
        }

        await using var newer = new SqliteBotStore(Settings, Time, OneStepMore);
        await newer.RestoreAsync(PathOf("copy.db"), None);

        Assert.Equal(2, await CountAsync(newer));
        using var file = Outside();
        Assert.Equal("fine", Run(file, "SELECT mood FROM turns"));
    }

    [Fact]
    public async Task What_cannot_be_restored_is_refused_and_nothing_changes()
    {
        await using var store = Open();
        await store.CommitAsync(Turn("c", "a1", "kept"), None);
        await File.WriteAllTextAsync(PathOf("junk"), new string('x', 5000));
        await using (var newer = new SqliteBotStore(Settings with { SqlitePath = PathOf("newer.db") }, Time, OneStepMore))
            await newer.OpenAsync(None);

        await Assert.ThrowsAsync<FileNotFoundException>(() => store.RestoreAsync(PathOf("nowhere"), None));
        await Assert.ThrowsAsync<StoreUnavailableException>(() => store.RestoreAsync(PathOf("junk"), None));
        await Assert.ThrowsAsync<StoreVersionException>(() => store.RestoreAsync(PathOf("newer.db"), None));
        Assert.Equal(2, await CountAsync(store));
    }
}
