using BackPainBot.Storage;
using BackPainBot.Storage.Faults;

namespace BackPainBot.UnitTests.Storage;

public abstract partial class BotStoreConformance
{
    private TurnCommit Session(string conversation, string id, params string[] texts) => Turn(conversation, id, texts) with
    {
        Keeping = Keeping.Session,
        State = new Dictionary<string, object> { ["k/" + conversation] = new Note { Text = texts[0] } },
        Records = [Record("check-in", $"{conversation}/{id}", "ada") with { Conversation = conversation }],
    };

    [SkippableFact]
    public async Task A_session_works_like_any_other_conversation()
    {
        RequireStore();
        await CommitAsync(Session("c", "a1", "in", "out"));
        var note = await ReadAsync<Note>("k/c");
        note.Text = "changed";
        var log = await CommitAsync(Session("c", "a2", "in", "out") with { State = new Dictionary<string, object> { ["k/c"] = note } });

        Assert.Equal([3, 4], log.Select(activity => activity.Sequence));
        Assert.Equal(4, (await Store.ReadLogAsync("c", 0, 10, None)).Count);
        Assert.Equal(["""{"text":"out"}"""], await Store.FindRepliesAsync("c", new TurnKey("a1", "", TimeSpan.Zero), None));
        Assert.Equal(["""{"text":"out"}"""], await Store.FindRepliesAsync("c", new TurnKey("other", "hash of a1", TimeSpan.FromMinutes(1)), None));
        Assert.Equal("changed", (await ReadAsync<Note>("k/c")).Text);
        Assert.NotNull(await Store.FindRecordAsync("check-in", "c/a1", None));
        Assert.Equal(2, (await Store.ReadRecordsAsync("check-in", "ada", None)).Count);
        Assert.Contains("changed", await Store.ExportAsync("ada", None), StringComparison.Ordinal);
        await Assert.ThrowsAsync<TurnAlreadyCommittedException>(() => CommitAsync(Session("c", "a2", "in")));
        await Assert.ThrowsAsync<StateConflictException>(() => CommitAsync(Session("c", "a3", "in") with { State = new Dictionary<string, object> { ["k/c"] = note } }));
    }

    [SkippableFact]
    public async Task A_session_is_given_back_for_a_day_across_midnight_and_no_longer()
    {
        RequireStore();
        await CommitAsync(Session("c", "a1", "in", "out"));
        Time.Advance(TimeSpan.FromHours(24) - TimeSpan.FromMilliseconds(1));

        Assert.Equal(2, (await Store.ReadLogAsync("c", 0, 10, None)).Count);
        Assert.Equal("in", (await ReadAsync<Note>("k/c")).Text);
        Assert.Equal(0, (await Upkeep.SweepAsync(None)).Total);

        Time.Advance(TimeSpan.FromMilliseconds(1));
        Assert.Empty(await Store.ReadLogAsync("c", 0, 10, None));
        Assert.Empty(await Store.ReadAsync(["k/c"], None));
        Assert.Null(await Store.FindRecordAsync("check-in", "c/a1", None));
        Assert.Empty(await Store.ReadRecordsAsync("check-in", "ada", None));
        Assert.DoesNotContain("\"in\"", await Store.ExportAsync("ada", None), StringComparison.Ordinal);
        var swept = await Upkeep.SweepAsync(None);
        Assert.Equal((1, 1, 1), (swept.Turns, swept.StateItems, swept.Records));
    }

    [SkippableFact]
    public async Task Once_a_person_agrees_what_the_session_held_is_kept_too()
    {
        RequireStore();
        await CommitAsync(Session("c", "a1", "1", "2"));
        await CommitAsync(Session("other", "a1", "x"));
        await CommitAsync(Turn("c", "a2", "3", "4"));
        Time.Advance(TimeSpan.FromDays(2));
        await Upkeep.SweepAsync(None);

        Assert.Equal([1, 2, 3, 4], (await Store.ReadLogAsync("c", 0, 10, None)).Select(activity => activity.Sequence));
        Assert.Equal("1", (await ReadAsync<Note>("k/c")).Text);
        Assert.NotNull(await Store.FindRecordAsync("check-in", "c/a1", None));
        Assert.NotNull(await Store.FindRepliesAsync("c", new TurnKey("other", "hash of a1", TimeSpan.FromDays(3)), None));
        Assert.Empty(await Store.ReadLogAsync("other", 0, 10, None));
        Assert.Empty(await Store.ReadAsync(["k/other"], None));
    }

    [SkippableFact]
    public async Task Once_a_person_declines_what_the_session_held_lives_in_memory_only()
    {
        RequireStore();
        await CommitAsync(Session("c", "a1", "1", "2"));
        var note = await ReadAsync<Note>("k/c");
        note.Text = "in memory";
        var log = await CommitAsync(Unkept("c", "a2", "3", "4") with { State = new Dictionary<string, object> { ["k/c"] = note } });

        Assert.Equal([3, 4], log.Select(activity => activity.Sequence));
        Assert.Equal([1, 2, 3, 4], (await Store.ReadLogAsync("c", 0, 10, None)).Select(activity => activity.Sequence));
        Assert.Equal("in memory", (await ReadAsync<Note>("k/c")).Text);
        Assert.NotNull(await Store.FindRecordAsync("check-in", "c/a1", None));
        Assert.Equal(["""{"text":"2"}"""], await Store.FindRepliesAsync("c", new TurnKey("a1", "", TimeSpan.Zero), None));
        Time.Advance(TimeSpan.FromHours(2));
        Assert.Empty(await Store.ReadLogAsync("c", 0, 10, None));
        Assert.Empty(await Store.ReadAsync(["k/c"], None));
        Assert.Null(await Store.FindRecordAsync("check-in", "c/a1", None));
    }

    [SkippableFact]
    public async Task State_written_outside_a_turn_stays_in_its_session()
    {
        RequireStore();
        await CommitAsync(Session("c", "a1", "in"));
        var note = await ReadAsync<Note>("k/c");
        note.Text = "outside";
        await Store.WriteAsync(new Dictionary<string, object> { ["k/c"] = note }, None);
        Assert.Equal("outside", (await ReadAsync<Note>("k/c")).Text);
        Time.Advance(TimeSpan.FromHours(24));

        Assert.Empty(await Store.ReadAsync(["k/c"], None));
    }

    [SkippableFact]
    public async Task Erasing_a_person_reaches_their_session()
    {
        RequireStore();
        await CommitAsync(Session("c", "a1", "in"));

        Assert.Equal(3, await Store.EraseAsync("ada", None));
        Assert.Empty(await Store.ReadLogAsync("c", 0, 10, None));
        Assert.Empty(await Store.ReadAsync(["k/c"], None));
    }
}
