using System.Text.Json;
using BackPainBot.Storage;

namespace BackPainBot.UnitTests.Storage;

public abstract partial class BotStoreConformance
{
    private static StoredRecord Record(string kind, string key, string person, int hour = 0, string json = "{}") =>
        new(kind, key, person, Start.AddHours(hour), json);

    [SkippableFact]
    public async Task Records_are_found_by_kind_and_key_and_writing_one_again_replaces_it()
    {
        RequireStore();
        await Store.WriteRecordsAsync([Record("consent", "1", "ada", json: """{"keep":true}""") with { Conversation = "c" }, Record("feedback", "1", "ada")], None);
        await Store.WriteRecordsAsync([Record("consent", "1", "ada", 1, """{"keep":false}""")], None);

        var found = await Store.FindRecordAsync("consent", "1", None);

        Assert.Equal(Record("consent", "1", "ada", 1, """{"keep":false}"""), found);
        Assert.NotNull(await Store.FindRecordAsync("feedback", "1", None));
        Assert.Null(await Store.FindRecordAsync("consent", "2", None));
    }

    [SkippableFact]
    public async Task Records_of_a_person_and_kind_are_read_oldest_first()
    {
        RequireStore();
        await Store.WriteRecordsAsync(
            [Record("check-in", "b", "ada", 2), Record("check-in", "a", "ada", 1), Record("check-in", "c", "ben", 3), Record("feedback", "d", "ada", 0), Record("check-in", "e", "", 0)], None);

        Assert.Equal(["a", "b"], (await Store.ReadRecordsAsync("check-in", "ada", None)).Select(record => record.Key));
        Assert.Equal(["e"], (await Store.ReadRecordsAsync("check-in", "", None)).Select(record => record.Key));
    }

    [SkippableFact]
    public async Task A_record_is_not_returned_once_its_time_is_over()
    {
        RequireStore();
        var code = Record("resume-code", "4711", "ada") with { ExpiresAt = Start.AddMinutes(10) };
        await CommitAsync(Turn("c", "a1", "hello") with { Records = [code] });

        Assert.Equal(code, await Store.FindRecordAsync("resume-code", "4711", None));
        Time.Advance(TimeSpan.FromMinutes(10));
        Assert.Null(await Store.FindRecordAsync("resume-code", "4711", None));
        Assert.Empty(await Store.ReadRecordsAsync("resume-code", "ada", None));
    }

    [SkippableFact]
    public async Task The_sweep_removes_transcripts_after_thirty_days_and_not_before()
    {
        RequireStore();
        await CommitAsync(Turn("c", "a1", "old"));
        Time.Advance(TimeSpan.FromDays(1));
        await CommitAsync(Turn("c", "a2", "newer"));
        Time.Advance(TimeSpan.FromDays(29));

        Assert.Equal(0, (await Upkeep.SweepAsync(None)).Total);
        Time.Advance(TimeSpan.FromMilliseconds(1));
        Assert.Equal(1, (await Upkeep.SweepAsync(None)).Turns);
        Assert.Equal([2], (await Store.ReadLogAsync("c", 0, 10, None)).Select(activity => activity.Sequence));
        Assert.Null(await Store.FindRepliesAsync("c", new TurnKey("a1", "", TimeSpan.Zero), None));
        Assert.Equal([3], (await CommitAsync(Turn("c", "a3", "next"))).Select(activity => activity.Sequence));
    }

    /// <summary>Clocks jump, and a slow turn is written after a later one: the order of writing says nothing of the age.</summary>
    [SkippableFact]
    public async Task The_sweep_finds_the_old_turns_in_whatever_order_they_were_written()
    {
        RequireStore();
        int[] hours = [0, 500, 3, 2, 700, 1, 4, 5, 400, 6, 800, 5, 7, 700, 0];
        for (var i = 0; i < hours.Length; i++)
            await CommitAsync(Turn("c", $"a{i}", "x") with { At = Start.AddHours(hours[i]) });

        for (var now = 720; now <= 720 + 801; now++)
        {
            Time.SetUtcNow(Start.AddHours(now).AddMilliseconds(1));
            await Upkeep.SweepAsync(None);
            Assert.Equal(hours.Where(hour => hour > now - 720), (await Store.ReadLogAsync("c", 0, 100, None)).Select(activity => (int)(activity.At - Start).TotalHours));
        }
    }

    [SkippableFact]
    public async Task The_sweep_removes_state_that_nobody_has_changed_for_long()
    {
        RequireStore();
        await CommitAsync(Turn("c", "a1", "x") with { State = new Dictionary<string, object> { ["old"] = new Dictionary<string, object>(), ["used"] = new Dictionary<string, object>() } });
        Time.Advance(TimeSpan.FromDays(60));
        await Store.WriteAsync(new Dictionary<string, object> { ["used"] = new Dictionary<string, object>() }, None);
        Time.Advance(TimeSpan.FromDays(31));

        Assert.Equal(1, (await Upkeep.SweepAsync(None)).StateItems);
        Assert.Equal(["used"], (await Store.ReadAsync(["old", "used"], None)).Keys);
    }

    [SkippableFact]
    public async Task The_sweep_keeps_each_kind_of_record_for_its_own_time()
    {
        RequireStore();
        await Store.WriteRecordsAsync(
            [
                Record("count", "1", ""), Record("total", "2", ""), Record("check-in", "3", "ada"),
                Record("resume-code", "4", "ada") with { ExpiresAt = Start.AddDays(1) }, Record("share", "5", "ada") with { ExpiresAt = Start.AddDays(900) },
            ],
            None);
        Time.Advance(TimeSpan.FromDays(6));

        Assert.Equal(2, (await Upkeep.SweepAsync(None)).Records);
        Time.Advance(TimeSpan.FromDays(366));
        Assert.Equal(1, (await Upkeep.SweepAsync(None)).Records);
        Assert.NotNull(await Store.FindRecordAsync("total", "2", None));
        Assert.NotNull(await Store.FindRecordAsync("share", "5", None));
    }

    [SkippableFact]
    public async Task The_sweep_goes_on_until_all_is_gone()
    {
        RequireStore();
        for (var i = 0; i < 1200; i += 100)
            await Store.WriteRecordsAsync([.. Enumerable.Range(i, 100).Select(n => Record("count", $"{n}", ""))], None);
        Time.Advance(TimeSpan.FromDays(6));

        Assert.Equal(1200, (await Upkeep.SweepAsync(None)).Records);
    }

    [SkippableFact]
    public async Task An_export_holds_everything_of_a_person_and_nothing_of_another()
    {
        RequireStore();
        await CommitAsync(Turn("c", "a1", "ada's words", "reply to ada") with
        {
            State = new Dictionary<string, object> { ["web/conversations/c"] = new Dictionary<string, object> { ["goal"] = "gardening" } },
            Records = [Record("check-in", "1", "ada", json: """{"pain":4}""")],
        });
        await CommitAsync(Turn("c", "a2", "ben's words") with { Person = "ben", Records = [Record("check-in", "2", "ben", json: """{"pain":9}""")] });
        await Store.WriteAsync(new Dictionary<string, object> { ["web/users/ada"] = new Dictionary<string, object> { ["name"] = "Ada" } }, None);

        using var export = JsonDocument.Parse(await Store.ExportAsync("ada", None));

        var root = export.RootElement;
        Assert.Equal("ada", root.GetProperty("person").GetString());
        var conversation = Assert.Single(root.GetProperty("conversations").EnumerateArray());
        Assert.Equal(["ada's words", "reply to ada"], conversation.GetProperty("activities").EnumerateArray().Select(entry => entry.GetProperty("activity").GetProperty("text").GetString()));
        Assert.Equal(["web/conversations/c", "web/users/ada"], root.GetProperty("state").EnumerateArray().Select(item => item.GetProperty("key").GetString()));
        Assert.Equal(4, Assert.Single(root.GetProperty("records").EnumerateArray()).GetProperty("content").GetProperty("pain").GetInt32());
    }

    [SkippableFact]
    public async Task Erasing_a_person_leaves_nothing_of_theirs_and_everything_of_others()
    {
        RequireStore();
        await CommitAsync(Turn("c", "a1", "ada's words", "reply") with
        {
            State = new Dictionary<string, object> { ["web/conversations/c"] = new Dictionary<string, object>() },
            Records = [Record("check-in", "1", "ada")],
        });
        await CommitAsync(Turn("c", "a2", "ben's words") with { Person = "ben", State = new Dictionary<string, object> { ["web/users/ben"] = new Dictionary<string, object>() } });
        await Store.WriteAsync(new Dictionary<string, object> { ["web/users/ada"] = new Dictionary<string, object>() }, None);
        await Store.WriteRecordsAsync([Record("check-in", "2", "ben"), Record("count", "3", "")], None);

        Assert.Equal(4, await Store.EraseAsync("ada", None));

        Assert.Equal([3], (await Store.ReadLogAsync("c", 0, 10, None)).Select(activity => activity.Sequence));
        Assert.Equal(["web/users/ben"], (await Store.ReadAsync(["web/conversations/c", "web/users/ada", "web/users/ben"], None)).Keys);
        Assert.Empty(await Store.ReadRecordsAsync("check-in", "ada", None));
        Assert.Single(await Store.ReadRecordsAsync("check-in", "ben", None));
        Assert.Single(await Store.ReadRecordsAsync("count", "", None));
        Assert.Null(await Store.FindRepliesAsync("c", new TurnKey("a1", "", TimeSpan.Zero), None));
        Assert.DoesNotContain("words", await Store.ExportAsync("ada", None), StringComparison.Ordinal);
        Assert.Equal(0, await Store.EraseAsync("ada", None));
    }

    [SkippableFact]
    public async Task An_erased_conversation_that_goes_on_never_gives_a_number_twice()
    {
        RequireStore();
        await CommitAsync(Turn("c", "a1", "1", "2", "3"));
        await Store.EraseAsync("ada", None);

        Assert.Equal([4, 5], (await CommitAsync(Turn("c", "a2", "4", "5"))).Select(activity => activity.Sequence));
        Assert.Equal([6], (await CommitAsync(Turn("c", "a3", "6"))).Select(activity => activity.Sequence));
    }

    [SkippableFact]
    public async Task Opening_again_and_checking_are_harmless()
    {
        RequireStore();
        await CommitAsync(Turn("c", "a1", "1"));
        await Upkeep.OpenAsync(None);
        await Upkeep.CheckAsync(None);

        Assert.Single(await Store.ReadLogAsync("c", 0, 10, None));
    }
}
