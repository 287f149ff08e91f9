using BackPainBot.Storage;

namespace BackPainBot.UnitTests.Storage.Sqlite;

public sealed class SqliteSessionTests : SqliteTestBase
{
    private const string Words = "planted words of the person";

    [Fact]
    public async Task Nothing_that_was_said_in_a_session_can_be_read_in_the_files_and_it_outlives_a_restart()
    {
        var turn = Planted("c", "a1");
        await using (var store = Open())
        {
            await store.CommitAsync(turn, None);
            Assert.False(IsInAnyFile(Words));
            Assert.False(IsInAnyFile("digest-of-content"));
        }

        Assert.False(IsInAnyFile(Words));
        await using var reopened = Open();
        Assert.Contains(Words, (await reopened.ReadLogAsync("c", 0, 10, None))[0].Json, StringComparison.Ordinal);
        Assert.Equal(Words, ((IDictionary<string, object>)(await reopened.ReadAsync(["test/conversations/c"], None))["test/conversations/c"])["said"]);
        Assert.Contains(Words, (await reopened.FindRecordAsync("note", "a1", None))!.Json, StringComparison.Ordinal);
        Assert.NotNull(await reopened.FindRepliesAsync("c", turn.Key, None));
    }

    [Fact]
    public async Task The_sweep_destroys_the_key_of_a_day_once_nothing_it_sealed_is_given_back()
    {
        await using var store = Open();
        await store.CommitAsync(Planted("c", "a1"), None);
        Time.Advance(TimeSpan.FromHours(39));
        Assert.Equal(0, (await store.SweepAsync(None)).Keys);
        byte[] key;
        using (var file = Outside())
            key = (byte[])Run(file, "SELECT key FROM session_keys")!;

        Time.Advance(TimeSpan.FromHours(2));
        Assert.Equal(1, (await store.SweepAsync(None)).Keys);

        Assert.DoesNotContain(Files().Where(file => !file.EndsWith(".lock", StringComparison.Ordinal)), file => File.ReadAllBytes(file).AsSpan().IndexOf(key) >= 0);
        await store.CommitAsync(Planted("c", "a2"), None);
        Assert.Equal(2, await CountAsync(store));
    }

    [Fact]
    public async Task A_backup_holds_neither_sessions_nor_their_keys()
    {
        await using var store = Open();
        await store.CommitAsync(Planted("c", "a1"), None);
        await store.CommitAsync(Turn("kept", "a1", "kept words"), None);
        await store.BackupAsync(PathOf("copy.db"), None);

        using var copy = Outside(PathOf("copy.db"));
        Assert.Equal(0L, Run(copy, "SELECT count(*) FROM session_keys"));
        Assert.Equal(0L, Run(copy, "SELECT (SELECT count(*) FROM turns WHERE sealed <> 0) + (SELECT count(*) FROM state WHERE sealed <> 0) + (SELECT count(*) FROM records)"));
        Assert.Equal(1L, Run(copy, "SELECT count(*) FROM turns"));
        Assert.Equal(2, await CountAsync(store));
    }

    [Fact]
    public async Task A_row_put_in_the_place_of_another_does_not_open()
    {
        await using var store = Open();
        await store.CommitAsync(Planted("c", "a1"), None);
        await store.CommitAsync(Planted("d", "a1"), None);
        using (var file = Outside())
            Run(file, "UPDATE turns SET log = (SELECT log FROM turns WHERE conversation = 'd') WHERE conversation = 'c'");

        await Assert.ThrowsAsync<System.Security.Cryptography.AuthenticationTagMismatchException>(() => store.ReadLogAsync("c", 0, 10, None));
    }

    [Fact]
    public async Task Once_a_person_declines_the_database_holds_no_row_of_theirs()
    {
        await using var store = Open();
        await store.CommitAsync(Planted("c", "a1"), None);
        await store.CommitAsync(Planted("c", "a2") with { Keeping = Keeping.Nothing }, None);

        Assert.Equal(4, await CountAsync(store));
        using var file = Outside();
        Assert.Equal(0L, Run(file, "SELECT (SELECT count(*) FROM turns) + (SELECT count(*) FROM state) + (SELECT count(*) FROM records) + (SELECT count(*) FROM people)"));
    }

    private TurnCommit Planted(string conversation, string id) => Turn(conversation, id, Words) with
    {
        Keeping = Keeping.Session,
        Key = new TurnKey(id, "digest-of-content", TimeSpan.FromMinutes(1)),
        Records = [new StoredRecord("note", id, "ada", Time.GetUtcNow(), $"\"{Words}\"") { Conversation = conversation }],
    };
}
