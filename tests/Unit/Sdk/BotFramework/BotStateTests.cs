using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Adapters;
using Microsoft.Bot.Schema;
using Newtonsoft.Json.Linq;

namespace BackPainBot.UnitTests.Sdk.BotFramework;

public class BotStateTests
{
    [Fact]
    public async Task Stored_state_is_a_snapshot_that_later_changes_do_not_reach()
    {
        var storage = new MemoryStorage();
        var state = new ConversationState(storage);
        var notes = state.CreateProperty<Notes>("notes");
        var first = Turn();
        var written = await notes.GetAsync(first, () => new Notes());
        written.Lines.Add("one");
        await state.SaveChangesAsync(first);
        written.Lines.Add("unsaved");
        var read = await notes.GetAsync(Turn(), () => new Notes());
        Assert.Equal(["one"], read.Lines);
    }

    [Fact]
    public async Task State_that_did_not_change_is_not_written()
    {
        var storage = new CountingStorage();
        var state = new ConversationState(storage);
        var notes = state.CreateProperty<Notes>("notes");
        var turn = Turn();
        (await notes.GetAsync(turn, () => new Notes())).Lines.Add("one");
        await state.SaveChangesAsync(turn);
        await state.SaveChangesAsync(turn);
        var next = Turn();
        await notes.GetAsync(next, () => new Notes());
        await state.SaveChangesAsync(next);
        Assert.Equal(1, storage.Writes);
    }

    [Fact]
    public async Task A_change_deep_inside_is_written()
    {
        var storage = new CountingStorage();
        var state = new ConversationState(storage);
        var notes = state.CreateProperty<Notes>("notes");
        var turn = Turn();
        await notes.GetAsync(turn, () => new Notes { Inner = new Notes() });
        await state.SaveChangesAsync(turn);
        var next = Turn();
        (await notes.GetAsync(next)).Inner.Map["a"] = 2;
        await state.SaveChangesAsync(next);
        Assert.Equal(2, storage.Writes);
        Assert.Equal(2, (await notes.GetAsync(Turn())).Inner.Map["a"]);
    }

    [Fact]
    public async Task Cleared_state_is_written_as_empty()
    {
        var state = new UserState(new MemoryStorage());
        var name = state.CreateProperty<string>("name");
        var turn = Turn();
        await name.SetAsync(turn, "Ada");
        await state.SaveChangesAsync(turn);
        var next = Turn();
        await state.LoadAsync(next);
        await state.ClearStateAsync(next);
        await state.SaveChangesAsync(next);
        Assert.Null(await name.GetAsync(Turn()));
    }

    [Fact]
    public async Task A_dictionary_handed_to_the_memory_store_shows_the_json()
    {
        var items = new Dictionary<string, JObject>();
        var state = new UserState(new MemoryStorage(items));
        var turn = Turn();
        await state.CreateProperty<string>("name").SetAsync(turn, "Ada");
        await state.SaveChangesAsync(turn);
        Assert.Equal("Ada", (string?)items["test/users/user1"]["name"]);
    }

    [Fact]
    public async Task An_old_version_of_an_item_cannot_overwrite_a_newer_one()
    {
        var storage = new MemoryStorage();
        await storage.WriteAsync(new Dictionary<string, object> { ["k"] = new Item { Text = "1" } }, default);
        var mine = (Item)(await storage.ReadAsync(["k"], default))["k"];
        var theirs = (Item)(await storage.ReadAsync(["k"], default))["k"];
        theirs.Text = "2";
        await storage.WriteAsync(new Dictionary<string, object> { ["k"] = theirs }, default);
        mine.Text = "3";
        await Assert.ThrowsAsync<ArgumentException>(() => storage.WriteAsync(new Dictionary<string, object> { ["k"] = mine }, default));
        mine.ETag = "*";
        await storage.WriteAsync(new Dictionary<string, object> { ["k"] = mine }, default);
        Assert.Equal("3", (await storage.ReadAsync<Item>(["k", "none"]))["k"].Text);
        foreach (var unknown in new[] { "", null, "bad" })
        {
            mine.ETag = unknown!;
            var problem = await Assert.ThrowsAsync<ArgumentException>(() => storage.WriteAsync(new Dictionary<string, object> { ["k"] = mine }, default));
            Assert.Equal($"Etag conflict.\r\n\r\nOriginal: {unknown}\r\nCurrent: 2", problem.Message);
        }
    }

    [Fact]
    public async Task Memory_keeps_objects_and_lists_but_no_bare_values()
    {
        var storage = new MemoryStorage();
        await storage.WriteAsync(new Dictionary<string, object> { ["list"] = new List<int> { 1 }, ["nothing"] = null! }, default);
        Assert.Equal(["list"], (await storage.ReadAsync(["list", "nothing"], default)).Keys);
        foreach (var (bare, kind) in new (object, string)[] { ("x", "String"), (3, "Integer"), (1.5, "Float"), (true, "Boolean") })
        {
            var problem = await Assert.ThrowsAsync<ArgumentException>(() => storage.WriteAsync(new Dictionary<string, object> { ["k"] = bare }, default));
            Assert.Equal($"Object serialized to {kind}. JObject instance expected.", problem.Message);
        }

        Assert.Throws<ArgumentNullException>(() => new MemoryStorage(null!, []));
    }

    [Fact]
    public async Task State_without_a_conversation_says_what_is_missing()
    {
        var turn = new TurnContext(new TestAdapter(), new Activity { ChannelId = "test" });
        var problem = await Assert.ThrowsAsync<InvalidOperationException>(() => new ConversationState(new MemoryStorage()).LoadAsync(turn));
        Assert.Contains("Conversation.Id", problem.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Any_plain_object_is_copied_whole_and_nothing_that_keeps_out_of_json()
    {
        var storage = new MemoryStorage();
        var odd = new Odd("x") { Set = ["a"], Loose = new Dictionary<string, object> { ["n"] = new[] { 1, 2 } }, Secret = "s", Token = JObject.Parse("{\"a\":1}") };
        await storage.WriteAsync(new Dictionary<string, object> { ["k"] = odd }, default);
        odd.Set.Add("b");
        odd.Token["a"] = 2;
        ((int[])((Dictionary<string, object>)odd.Loose)["n"])[0] = 9;
        var read = (Odd)(await storage.ReadAsync(["k"], default))["k"];
        Assert.Equal(("x", 1, 1, 1), (read.Id, read.Set.Count, ((int[])((Dictionary<string, object>)read.Loose)["n"])[0], (int)read.Token["a"]!));
        Assert.Null(read.Secret);
    }

    [Fact]
    public async Task State_that_loops_is_refused_with_a_reason()
    {
        var notes = new Notes();
        notes.Inner = notes;
        var problem = await Assert.ThrowsAsync<Newtonsoft.Json.JsonSerializationException>(() => new MemoryStorage().WriteAsync(new Dictionary<string, object> { ["k"] = notes }, default));
        Assert.Contains("loop", problem.Message, StringComparison.Ordinal);
    }

    private static TurnContext Turn()
    {
        var adapter = new TestAdapter();
        var activity = adapter.MakeActivity("hi");
        activity.ChannelId = "test";
        return new TurnContext(adapter, activity);
    }

    private sealed class Notes
    {
        public List<string> Lines { get; set; } = [];

        public Dictionary<string, int> Map { get; set; } = [];

        public Notes Inner { get; set; } = null!;
    }

    private sealed class Odd(string id)
    {
        public string Id => id;

        public HashSet<string> Set { get; set; } = [];

        public object Loose { get; set; } = null!;

        public JObject Token { get; set; } = null!;

        [Newtonsoft.Json.JsonIgnore]
        public string? Secret { get; set; }
    }

    private sealed class Item : IStoreItem
    {
        public string ETag { get; set; } = null!;

        public string Text { get; set; } = "";
    }

    private sealed class CountingStorage : IStorage
    {
        private readonly MemoryStorage _inner = new();

        public int Writes { get; private set; }

        public Task<IDictionary<string, object>> ReadAsync(string[] keys, CancellationToken cancellationToken = default) => _inner.ReadAsync(keys, cancellationToken);

        public Task WriteAsync(IDictionary<string, object> changes, CancellationToken cancellationToken = default)
        {
            Writes++;
            return _inner.WriteAsync(changes, cancellationToken);
        }

        public Task DeleteAsync(string[] keys, CancellationToken cancellationToken = default) => _inner.DeleteAsync(keys, cancellationToken);
    }
}
