using BackPainBot.Storage;
using BackPainBot.Storage.Faults;

namespace BackPainBot.UnitTests.Storage;

public abstract partial class BotStoreConformance
{
    [SkippableFact]
    public async Task A_committed_turn_gives_its_log_in_order_with_numbers_from_one()
    {
        RequireStore();
        var first = await CommitAsync(Turn("c", "a1", "hello", "hi there"));
        var second = await CommitAsync(Turn("c", "a2", "and now?", "tell me more", "one question"));

        Assert.Equal([1, 2], first.Select(activity => activity.Sequence));
        Assert.Equal([3, 4, 5], second.Select(activity => activity.Sequence));
        Assert.Equal([.. first, .. second], await Store.ReadLogAsync("c", 0, 100, None));
        Assert.Equal("""{"text":"hi there"}""", first[1].Json);
        Assert.Equal("a1.1", first[1].Id);
        Assert.Equal(Start, first[1].At);
    }

    [SkippableFact]
    public async Task The_log_is_read_after_a_number_and_up_to_a_count()
    {
        RequireStore();
        await CommitAsync(Turn("c", "a1", "1", "2", "3"));
        await CommitAsync(Turn("c", "a2", "4", "5", "6"));
        await CommitAsync(Turn("other", "a1", "x"));

        Assert.Equal([3, 4], (await Store.ReadLogAsync("c", 2, 2, None)).Select(activity => activity.Sequence));
        Assert.Equal([6], (await Store.ReadLogAsync("c", 5, 10, None)).Select(activity => activity.Sequence));
        Assert.Empty(await Store.ReadLogAsync("c", 6, 10, None));
        Assert.Empty(await Store.ReadLogAsync("unknown", 0, 10, None));
    }

    [SkippableFact]
    public async Task A_turn_without_activities_uses_up_no_numbers()
    {
        RequireStore();
        await CommitAsync(Turn("c", "a1", "1"));
        Assert.Empty(await CommitAsync(Turn("c", "a2") with { State = new Dictionary<string, object> { ["k"] = new Dictionary<string, object> { ["v"] = 1 } } }));
        await CommitAsync(Turn("c", "a3", "2"));

        Assert.Equal([1, 2], (await Store.ReadLogAsync("c", 0, 10, None)).Select(activity => activity.Sequence));
        Assert.Equal(1, (await ReadAsync<Dictionary<string, object>>("k"))["v"]);
    }

    [SkippableFact]
    public async Task A_turn_is_written_whole_or_not_at_all()
    {
        RequireStore();
        await Store.WriteAsync(new Dictionary<string, object> { ["n"] = new Note { Text = "one" } }, None);
        var stale = await ReadAsync<Note>("n");
        await Store.WriteAsync(new Dictionary<string, object> { ["n"] = new Note { Text = "two" } }, None);
        var turn = Turn("c", "a1", "hello", "hi") with
        {
            State = new Dictionary<string, object> { ["k"] = new Dictionary<string, object>(), ["n"] = stale },
            Records = [new StoredRecord("check-in", "1", "ada", Start, "{}")],
        };

        await Assert.ThrowsAsync<StateConflictException>(() => CommitAsync(turn));

        Assert.Empty(await Store.ReadLogAsync("c", 0, 10, None));
        Assert.Empty(await Store.ReadAsync(["k"], None));
        Assert.Null(await Store.FindRecordAsync("check-in", "1", None));
        Assert.Null(await Store.FindRepliesAsync("c", turn.Key, None));
        Assert.Equal("two", (await ReadAsync<Note>("n")).Text);
        Assert.Equal([1, 2], (await CommitAsync(turn with { State = new Dictionary<string, object>() })).Select(activity => activity.Sequence));
    }

    [SkippableFact]
    public async Task A_repeated_activity_id_finds_the_replies_of_the_first_delivery()
    {
        RequireStore();
        await CommitAsync(Turn("c", "a1", "hello", "hi", "how are you?"));
        Time.Advance(TimeSpan.FromHours(3));

        var again = await Store.FindRepliesAsync("c", new TurnKey("a1", "other hash", TimeSpan.Zero), None);

        Assert.Equal(["""{"text":"hi"}""", """{"text":"how are you?"}"""], again);
        Assert.Null(await Store.FindRepliesAsync("c", new TurnKey("a2", "", TimeSpan.FromHours(9)), None));
        Assert.Null(await Store.FindRepliesAsync("other", new TurnKey("a1", "", TimeSpan.Zero), None));
    }

    [SkippableFact]
    public async Task The_same_content_is_a_repeat_within_the_retry_window_only()
    {
        RequireStore();
        await CommitAsync(Turn("c", "a1", "hello", "hi"));
        var retry = new TurnKey("a1-again", "hash of a1", TimeSpan.FromMinutes(1));
        Time.Advance(TimeSpan.FromSeconds(59));

        Assert.Equal(["""{"text":"hi"}"""], await Store.FindRepliesAsync("c", retry, None));
        Assert.Null(await Store.FindRepliesAsync("c", retry with { ContentHash = "" }, None));
        Assert.Null(await Store.FindRepliesAsync("c", retry with { ContentHash = "hash of a2" }, None));
        Time.Advance(TimeSpan.FromSeconds(2));
        Assert.Null(await Store.FindRepliesAsync("c", retry, None));
    }

    [SkippableFact]
    public async Task A_turn_that_was_silent_is_found_as_silent()
    {
        RequireStore();
        await CommitAsync(Turn("c", "a1", "hello"));

        Assert.Equal([], await Store.FindRepliesAsync("c", new TurnKey("a1", "", TimeSpan.Zero), None));
    }

    [SkippableFact]
    public async Task Replies_that_are_not_in_the_log_are_found_too()
    {
        RequireStore();
        await CommitAsync(Turn("c", "a1", "hello", "hi") with { Replies = ["""{"text":"hi"}""", """{"type":"typing"}"""] });

        Assert.Equal(["""{"text":"hi"}""", """{"type":"typing"}"""], await Store.FindRepliesAsync("c", new TurnKey("a1", "", TimeSpan.Zero), None));
    }

    [SkippableFact]
    public async Task A_second_commit_of_the_same_activity_is_refused()
    {
        RequireStore();
        await CommitAsync(Turn("c", "a1", "hello", "hi"));

        await Assert.ThrowsAsync<TurnAlreadyCommittedException>(() => CommitAsync(Turn("c", "a1", "hello", "different")));

        Assert.Equal(2, (await Store.ReadLogAsync("c", 0, 10, None)).Count);
    }

    [SkippableFact]
    public async Task Turns_without_an_activity_id_are_all_kept()
    {
        RequireStore();
        await CommitAsync(Turn("c", "", "one") with { Key = new TurnKey("", "", TimeSpan.Zero) });
        await CommitAsync(Turn("c", "", "two") with { Key = new TurnKey("", "", TimeSpan.Zero) });

        Assert.Equal(2, (await Store.ReadLogAsync("c", 0, 10, None)).Count);
        Assert.Null(await Store.FindRepliesAsync("c", new TurnKey("", "", TimeSpan.FromHours(1)), None));
    }

    [SkippableTheory]
    [InlineData("{\"text\":")]
    [InlineData("")]
    [InlineData("hello")]
    public async Task Text_that_is_no_JSON_is_refused_without_quoting_it(string text)
    {
        RequireStore();
        var problem = await Assert.ThrowsAsync<ArgumentException>(() => CommitAsync(Turn("c", "a1") with { Log = [("a1", text)] }));

        Assert.Contains("'a1' is not valid JSON", problem.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("hello", problem.Message, StringComparison.Ordinal);
        Assert.Empty(await Store.ReadLogAsync("c", 0, 10, None));
    }

    [SkippableFact]
    public async Task Odd_text_survives_byte_for_byte()
    {
        RequireStore();
        var odd = """{ "text" : "a\u0000b 🙂 \ud83d\ude42 'quoted' \"\\ </script> é é" , "n": 1.50e3 }""";
        await CommitAsync(Turn("c 🙂'", "a'1") with { Log = [("i'd", odd)], Replies = [odd] });

        Assert.Equal(odd, Assert.Single(await Store.ReadLogAsync("c 🙂'", 0, 10, None)).Json);
        Assert.Equal([odd], await Store.FindRepliesAsync("c 🙂'", new TurnKey("a'1", "", TimeSpan.Zero), None));
    }

    [SkippableFact]
    public async Task Conversations_written_at_once_each_keep_their_own_numbers()
    {
        RequireStore();
        await Task.WhenAll(Enumerable.Range(0, 8).Select(c => Task.Run(async () =>
        {
            for (var turn = 0; turn < 20; turn++)
                await CommitAsync(Turn($"c{c}", $"a{turn}", "in", "out"));
        })));

        for (var c = 0; c < 8; c++)
            Assert.Equal(Enumerable.Range(1, 40).Select(n => (long)n), (await Store.ReadLogAsync($"c{c}", 0, 100, None)).Select(activity => activity.Sequence));
    }

    [SkippableFact]
    public async Task Commits_of_one_conversation_at_once_leave_no_gap()
    {
        RequireStore();
        await Task.WhenAll(Enumerable.Range(0, 30).Select(turn => Task.Run(() => CommitAsync(Turn("c", $"a{turn}", "in", "out")))));

        Assert.Equal(Enumerable.Range(1, 60).Select(n => (long)n), (await Store.ReadLogAsync("c", 0, 100, None)).Select(activity => activity.Sequence));
    }
}
