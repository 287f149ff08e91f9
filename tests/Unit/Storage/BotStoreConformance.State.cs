using BackPainBot.Storage.Faults;

namespace BackPainBot.UnitTests.Storage;

public abstract partial class BotStoreConformance
{
    [SkippableFact]
    public async Task A_state_item_reads_back_as_it_was_written()
    {
        RequireStore();
        await Store.WriteAsync(new Dictionary<string, object> { ["k/1"] = new Dictionary<string, object> { ["step"] = "ask-pain", ["misses"] = 2 } }, None);

        var state = await ReadAsync<Dictionary<string, object>>("k/1");

        Assert.Equal("ask-pain", state["step"]);
        Assert.Equal(2, state["misses"]);
    }

    [SkippableFact]
    public async Task Missing_keys_are_left_out_of_what_is_read()
    {
        RequireStore();
        await Store.WriteAsync(new Dictionary<string, object> { ["here"] = new Dictionary<string, object>() }, None);

        Assert.Equal(["here"], (await Store.ReadAsync(["here", "gone"], None)).Keys);
        Assert.Empty(await Store.ReadAsync([], None));
    }

    [SkippableFact]
    public async Task What_was_written_and_what_was_read_are_snapshots()
    {
        RequireStore();
        var written = new Dictionary<string, object> { ["a"] = 1 };
        await Store.WriteAsync(new Dictionary<string, object> { ["k"] = written }, None);
        written["a"] = 2;
        (await ReadAsync<Dictionary<string, object>>("k"))["a"] = 3;

        Assert.Equal(1, (await ReadAsync<Dictionary<string, object>>("k"))["a"]);
    }

    [SkippableFact]
    public async Task Keys_are_told_apart_by_every_character()
    {
        RequireStore();
        string[] keys = ["a", "A", "a ", "ä", "a/b", "a%b", "a'b", "a\\b", "a\"b", "🙂", new string('x', 500)];
        await Store.WriteAsync(keys.ToDictionary(key => key, key => (object)new Dictionary<string, object> { ["key"] = key }), None);

        foreach (var key in keys)
            Assert.Equal(key, (await ReadAsync<Dictionary<string, object>>(key))["key"]);
    }

    [SkippableFact]
    public async Task An_item_with_the_eTag_that_was_read_is_written_and_gets_another()
    {
        RequireStore();
        await Store.WriteAsync(new Dictionary<string, object> { ["n"] = new Note { Text = "one" } }, None);
        var note = await ReadAsync<Note>("n");
        var first = note.ETag;
        note.Text = "two";
        await Store.WriteAsync(new Dictionary<string, object> { ["n"] = note }, None);

        var read = await ReadAsync<Note>("n");

        Assert.Equal("two", read.Text);
        Assert.False(string.IsNullOrEmpty(first));
        Assert.NotEqual(first, read.ETag);
    }

    [SkippableFact]
    public async Task An_item_that_somebody_else_changed_is_refused_and_nothing_of_the_write_is_kept()
    {
        RequireStore();
        await Store.WriteAsync(new Dictionary<string, object> { ["n"] = new Note { Text = "one" } }, None);
        var mine = await ReadAsync<Note>("n");
        await Store.WriteAsync(new Dictionary<string, object> { ["n"] = new Note { Text = "theirs", ETag = "*" } }, None);
        mine.Text = "mine";

        var conflict = await Assert.ThrowsAsync<StateConflictException>(() => Store.WriteAsync(
            new Dictionary<string, object> { ["other"] = new Dictionary<string, object>(), ["n"] = mine }, None));

        Assert.Contains("'n'", conflict.Message, StringComparison.Ordinal);
        Assert.Equal("theirs", (await ReadAsync<Note>("n")).Text);
        Assert.Empty(await Store.ReadAsync(["other"], None));
    }

    [SkippableFact]
    public async Task An_eTag_of_an_item_that_is_gone_is_refused()
    {
        RequireStore();
        await Store.WriteAsync(new Dictionary<string, object> { ["n"] = new Note { Text = "one" } }, None);
        var mine = await ReadAsync<Note>("n");
        await Store.DeleteAsync(["n"], None);

        await Assert.ThrowsAsync<StateConflictException>(() => Store.WriteAsync(new Dictionary<string, object> { ["n"] = mine }, None));
    }

    [SkippableTheory]
    [InlineData("*")]
    [InlineData(null)]
    public async Task Without_an_eTag_or_with_a_star_the_last_write_wins(string? eTag)
    {
        RequireStore();
        await Store.WriteAsync(new Dictionary<string, object> { ["n"] = new Note { Text = "one" } }, None);
        await Store.WriteAsync(new Dictionary<string, object> { ["n"] = new Note { Text = "two", ETag = eTag! } }, None);

        Assert.Equal("two", (await ReadAsync<Note>("n")).Text);
    }

    [SkippableFact]
    public async Task An_empty_eTag_is_refused()
    {
        RequireStore();
        await Assert.ThrowsAsync<ArgumentException>(() => Store.WriteAsync(new Dictionary<string, object> { ["n"] = new Note { ETag = "" } }, None));
    }

    [SkippableFact]
    public async Task Of_many_writers_with_the_same_eTag_one_wins()
    {
        RequireStore();
        await Store.WriteAsync(new Dictionary<string, object> { ["n"] = new Note() }, None);
        var eTag = (await ReadAsync<Note>("n")).ETag;

        var outcomes = await Task.WhenAll(Enumerable.Range(0, 12).Select(i => Task.Run(async () =>
        {
            try
            {
                await Store.WriteAsync(new Dictionary<string, object> { ["n"] = new Note { Text = $"{i}", ETag = eTag } }, None);
                return $"{i}";
            }
            catch (StateConflictException)
            {
                return null;
            }
        })));

        Assert.Equal((await ReadAsync<Note>("n")).Text, Assert.Single(outcomes, outcome => outcome is not null));
    }

    [SkippableFact]
    public async Task A_deleted_item_is_gone_and_deleting_it_again_is_fine()
    {
        RequireStore();
        await Store.WriteAsync(new Dictionary<string, object> { ["k"] = new Dictionary<string, object>() }, None);
        await Store.DeleteAsync(["k"], None);
        await Store.DeleteAsync(["k", "never"], None);

        Assert.Empty(await Store.ReadAsync(["k"], None));
    }
}
