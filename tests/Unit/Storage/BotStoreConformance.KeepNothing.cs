using BackPainBot.Storage;
using BackPainBot.Storage.Faults;

namespace BackPainBot.UnitTests.Storage;

public abstract partial class BotStoreConformance
{
    private TurnCommit Unkept(string conversation, string id, params string[] texts) => Turn(conversation, id, texts) with { Durable = false };

    [SkippableFact]
    public async Task A_conversation_that_keeps_nothing_works_like_any_other()
    {
        RequireStore();
        var note = new Note { Text = "secret" };
        await CommitAsync(Unkept("c", "a1", "in", "out") with
        {
            State = new Dictionary<string, object> { ["k"] = note },
            Records = [Record("check-in", "1", "ada")],
        });
        var log = await CommitAsync(Unkept("c", "a2", "in", "out"));

        Assert.Equal([3, 4], log.Select(activity => activity.Sequence));
        Assert.Equal(4, (await Store.ReadLogAsync("c", 0, 10, None)).Count);
        Assert.Equal(["""{"text":"out"}"""], await Store.FindRepliesAsync("c", new TurnKey("a1", "", TimeSpan.Zero), None));
        Assert.Equal("secret", (await ReadAsync<Note>("k")).Text);
        Assert.NotNull(await Store.FindRecordAsync("check-in", "1", None));
        Assert.Single(await Store.ReadRecordsAsync("check-in", "ada", None));
        Assert.Contains("secret", await Store.ExportAsync("ada", None), StringComparison.Ordinal);
        await Assert.ThrowsAsync<TurnAlreadyCommittedException>(() => CommitAsync(Unkept("c", "a2", "in")));
    }

    [SkippableFact]
    public async Task A_conversation_that_keeps_nothing_is_forgotten_when_idle()
    {
        RequireStore();
        await CommitAsync(Unkept("c", "a1", "in", "out") with
        {
            State = new Dictionary<string, object> { ["k"] = new Dictionary<string, object>() },
            Records = [Record("check-in", "1", "ada")],
        });
        Time.Advance(TimeSpan.FromHours(2));

        Assert.Empty(await Store.ReadAsync(["k"], None));
        Assert.Empty(await Store.ReadLogAsync("c", 0, 10, None));
        Assert.Null(await Store.FindRecordAsync("check-in", "1", None));
    }

    [SkippableFact]
    public async Task Once_a_person_agrees_the_turns_from_then_on_are_kept_and_the_numbers_go_on()
    {
        RequireStore();
        await CommitAsync(Unkept("c", "a1", "1", "2") with { State = new Dictionary<string, object> { ["n"] = new Note { Text = "before" } } });
        var note = await ReadAsync<Note>("n");
        note.Text = "after";
        var log = await CommitAsync(Turn("c", "a2", "3", "4") with { State = new Dictionary<string, object> { ["n"] = note } });

        Assert.Equal([3, 4], log.Select(activity => activity.Sequence));
        Assert.Equal([1, 2, 3, 4], (await Store.ReadLogAsync("c", 0, 10, None)).Select(activity => activity.Sequence));
        Assert.Equal("after", (await ReadAsync<Note>("n")).Text);
        Assert.NotNull(await Store.FindRepliesAsync("c", new TurnKey("a1", "", TimeSpan.Zero), None));
        Assert.NotNull(await Store.FindRepliesAsync("c", new TurnKey("a2", "", TimeSpan.Zero), None));

        Time.Advance(TimeSpan.FromHours(2));
        Assert.Equal([3, 4], (await Store.ReadLogAsync("c", 0, 10, None)).Select(activity => activity.Sequence));
        Assert.Equal("after", (await ReadAsync<Note>("n")).Text);
        Assert.Equal([5], (await CommitAsync(Turn("c", "a3", "5"))).Select(activity => activity.Sequence));
    }

    [SkippableFact]
    public async Task Once_a_person_wants_nothing_kept_the_numbers_go_on_in_memory()
    {
        RequireStore();
        await CommitAsync(Turn("c", "a1", "1", "2") with { State = new Dictionary<string, object> { ["n"] = new Note { Text = "kept" } } });
        var note = await ReadAsync<Note>("n");
        note.Text = "not kept";
        var log = await CommitAsync(Unkept("c", "a2", "3") with { State = new Dictionary<string, object> { ["n"] = note } });

        Assert.Equal([3], log.Select(activity => activity.Sequence));
        Assert.Equal([1, 2, 3], (await Store.ReadLogAsync("c", 0, 10, None)).Select(activity => activity.Sequence));
        Assert.Equal([2, 3], (await Store.ReadLogAsync("c", 1, 2, None)).Select(activity => activity.Sequence));
        Assert.Equal("not kept", (await ReadAsync<Note>("n")).Text);
        Time.Advance(TimeSpan.FromHours(2));
        Assert.Equal("kept", (await ReadAsync<Note>("n")).Text);
    }

    [SkippableFact]
    public async Task ETags_are_compared_across_memory_and_what_is_kept()
    {
        RequireStore();
        await CommitAsync(Turn("c", "a1", "1") with { State = new Dictionary<string, object> { ["n"] = new Note { Text = "kept" } } });
        var stale = await ReadAsync<Note>("n");
        await CommitAsync(Unkept("c", "a2", "2") with { State = new Dictionary<string, object> { ["n"] = new Note { Text = "in memory" } } });

        await Assert.ThrowsAsync<StateConflictException>(() => CommitAsync(Turn("c", "a3", "3") with { State = new Dictionary<string, object> { ["n"] = stale } }));
        await Assert.ThrowsAsync<StateConflictException>(() => CommitAsync(Unkept("c2", "a3", "3") with { State = new Dictionary<string, object> { ["other"] = stale } }));
    }

    [SkippableFact]
    public async Task Erasing_a_person_reaches_what_lives_in_memory()
    {
        RequireStore();
        await CommitAsync(Unkept("c", "a1", "in", "out") with { State = new Dictionary<string, object> { ["k"] = new Dictionary<string, object>() } });

        Assert.Equal(2, await Store.EraseAsync("ada", None));
        Assert.Empty(await Store.ReadLogAsync("c", 0, 10, None));
        Assert.Empty(await Store.ReadAsync(["k"], None));
        Assert.Equal([3], (await CommitAsync(Unkept("c", "a2", "next"))).Select(activity => activity.Sequence));
    }

    [SkippableFact]
    public async Task A_subscriber_is_woken_by_a_turn_that_keeps_nothing()
    {
        RequireStore();
        var woken = new SemaphoreSlim(0);
        using var subscription = Store.Subscribe("c", () => woken.Release());
        await CommitAsync(Unkept("c", "a1", "in"));

        Assert.True(await woken.WaitAsync(Patience));
    }
}
