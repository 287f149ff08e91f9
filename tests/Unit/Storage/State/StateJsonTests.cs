using System.Collections.Concurrent;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using BackPainBot.Storage.State;
using FsCheck;
using FsCheck.Fluent;
using Microsoft.Bot.Builder.Dialogs;
using Microsoft.Bot.Builder.Dialogs.Choices;
using Microsoft.Bot.Schema;
using Newtonsoft.Json.Linq;

namespace BackPainBot.UnitTests.Storage.State;

public sealed class StateJsonTests
{
    private readonly StateJson _json = new(StateTypes.CreateDefault().Add<Answers>("answers").Add<Mood>("mood"));

    public static TheoryData<object> Values =>
    [
        "text", "", true, false, 0, -7, int.MaxValue, 5L, long.MinValue, 1.5, 2.0, -0.1, 1e300, double.NaN, double.NegativeInfinity, 3.25f, 9.99m, 'x',
        Guid.Parse("0f8fad5b-d9cb-469f-a165-70867728950e"), new Uri("https://example.org/a?b"), TimeSpan.FromMinutes(90), new DateOnly(2026, 3, 1), new TimeOnly(8, 30),
        new DateTimeOffset(2026, 3, 1, 8, 0, 0, TimeSpan.FromHours(2)), new DateTime(2026, 3, 1, 8, 0, 0, DateTimeKind.Utc), Mood.Hopeful,
        new List<string> { "a", "b" }, new[] { 1, 2 }, new byte[] { 1, 2, 3 }, new Dictionary<string, string> { ["a"] = "b" }, new List<object> { 1, "b", 2.0 },
        new Dictionary<string, object> { ["a"] = 1, ["b"] = new Dictionary<string, object> { ["c"] = new List<object>() } },
    ];

    [Theory]
    [MemberData(nameof(Values), DisableDiscoveryEnumeration = true)]
    public void A_value_reads_back_equal_and_of_the_same_type(object value)
    {
        var read = RoundTrip(value);

        Assert.IsType(value.GetType(), read);
        Assert.Equal(value, read);
    }

    [Fact]
    public void Nulls_inside_a_dictionary_stay()
    {
        var read = Assert.IsType<Dictionary<string, object>>(RoundTrip(new Dictionary<string, object?> { ["a"] = null }!));

        Assert.True(read.TryGetValue("a", out var value));
        Assert.Null(value);
    }

    [Fact]
    public void Any_dictionary_of_objects_reads_back_as_one() =>
        Assert.Equal(new Dictionary<string, object> { ["a"] = 1 }, RoundTrip(new ConcurrentDictionary<string, object> { ["a"] = 1 }));

    [Fact]
    public void A_registered_record_reads_back_with_what_is_inside_it()
    {
        var answers = new Answers("yes", 4, [new("goal", new DateOnly(2026, 5, 1))], new Dictionary<string, object> { ["mood"] = Mood.Hopeful });

        var read = Assert.IsType<Answers>(RoundTrip(answers));

        Assert.Equal("yes", read.Pain);
        Assert.Equal(answers.Goals, read.Goals);
        Assert.Equal(Mood.Hopeful, read.More["mood"]);
    }

    [Fact]
    public void A_key_that_looks_like_our_mark_stays_a_key()
    {
        var sly = new Dictionary<string, object> { ["$type"] = "activity", ["value"] = new Dictionary<string, object> { ["text"] = "x" } };

        Assert.Equal(sly, RoundTrip(sly));
    }

    [Fact]
    public void A_type_that_is_not_on_the_list_is_refused_with_the_way_out()
    {
        var problem = Assert.Throws<NotSupportedException>(() => _json.Write(new Dictionary<string, object> { ["a"] = new StringBuilder() }));

        Assert.Contains("System.Text.StringBuilder", problem.Message, StringComparison.Ordinal);
        Assert.Contains("Types.Add<StringBuilder>", problem.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("""{"$type":"System.Diagnostics.Process, System","value":{}}""")]
    [InlineData("""{"$type":"unknown","value":{}}""")]
    [InlineData("""{"$type":"activity"}""")]
    [InlineData("""{"$type":"activity","value":null}""")]
    [InlineData("""{"a":""")]
    [InlineData("null")]
    public void Damage_and_names_that_are_not_on_the_list_are_refused(string json) =>
        Assert.ThrowsAny<JsonException>(() => _json.Read(Encoding.UTF8.GetBytes(json)));

    [Fact]
    public void Type_names_of_other_serialisers_create_nothing()
    {
        var read = _json.Read("""{"a":{"$values":[1]},"b":{"x":1,"$type":"activity"}}"""u8);

        var state = Assert.IsType<Dictionary<string, object>>(read);
        Assert.IsType<Dictionary<string, object>>(state["a"]);
        Assert.Equal("activity", Assert.IsType<Dictionary<string, object>>(state["b"])["$type"]);
    }

    [Fact]
    public void Json_of_every_library_stays_what_it_is()
    {
        using var document = JsonDocument.Parse("""{"a":[1,"2001-01-01T00:00:00Z"]}""");

        Assert.Equal("""{"a":[1,"2001-01-01T00:00:00Z"]}""", Assert.IsType<JsonElement>(RoundTrip(document.RootElement)).GetRawText());
        Assert.Equal("""{"a":1}""", Assert.IsType<JsonObject>(RoundTrip(new JsonObject { ["a"] = 1 })).ToJsonString());
        Assert.True(JToken.DeepEquals(JObject.Parse("""{"a":{"b":2}}"""), Assert.IsType<JObject>(RoundTrip(JObject.Parse("""{"a":{"b":2}}""")))));
    }

    [Fact]
    public void An_activity_reads_back_with_its_open_parts()
    {
        using var value = JsonDocument.Parse("""{"tick":true}""");
        var activity = new Activity
        {
            Type = ActivityTypes.Message,
            Id = "1",
            Text = "hé \"x\"",
            Timestamp = new DateTimeOffset(2026, 3, 1, 8, 0, 0, TimeSpan.Zero),
            From = new ChannelAccount("ada", "Ada"),
            Value = value.RootElement.Clone(),
            ChannelData = new JObject { ["kind"] = "answer" },
            Attachments = [new Attachment { ContentType = "application/json", Content = new JObject { ["a"] = 1 } }],
        };

        var read = Assert.IsType<Activity>(RoundTrip(activity));

        Assert.Equal("hé \"x\"", read.Text);
        Assert.Equal(activity.Timestamp, read.Timestamp);
        Assert.Equal("Ada", read.From.Name);
        Assert.True(JToken.FromObject(read.Value).Value<bool>("tick"));
        Assert.Equal("answer", JToken.FromObject(read.ChannelData).Value<string>("kind"));
        Assert.Equal(1, JToken.FromObject(Assert.Single(read.Attachments).Content).Value<int>("a"));
    }

    [Fact]
    public void Dialog_state_reads_back_typed_at_every_depth()
    {
        var inner = new DialogState([new DialogInstance
        {
            Id = "ask",
            State = new Dictionary<string, object>
            {
                ["options"] = new PromptOptions { Prompt = new Activity { Type = "message", Text = "Which?" }, Choices = [new Choice("red") { Synonyms = ["crimson"] }], Style = ListStyle.HeroCard, Validations = 3 },
                ["state"] = new Dictionary<string, object> { ["AttemptCount"] = 1 },
            },
        }]);
        var outer = new DialogState([new DialogInstance { Id = "root", Version = "v1", State = new Dictionary<string, object> { ["dialogs"] = inner, ["found"] = new FoundChoice { Value = "red", Index = 0, Score = 1f } } }]);

        var read = Assert.IsType<DialogState>(RoundTrip(outer));

        var root = Assert.Single(read.DialogStack);
        Assert.Equal("v1", root.Version);
        Assert.Equal("red", Assert.IsType<FoundChoice>(root.State["found"]).Value);
        var ask = Assert.Single(Assert.IsType<DialogState>(root.State["dialogs"]).DialogStack);
        var options = Assert.IsType<PromptOptions>(ask.State["options"]);
        Assert.Equal("Which?", options.Prompt.Text);
        Assert.Equal("crimson", Assert.Single(Assert.Single(options.Choices).Synonyms));
        Assert.Equal(ListStyle.HeroCard, options.Style);
        Assert.Equal(3, options.Validations);
        Assert.Equal(1, Assert.IsAssignableFrom<IDictionary<string, object>>(ask.State["state"])["AttemptCount"]);
    }

    [Fact]
    public void Any_tree_of_plain_values_reads_back_equal() =>
        Prop.ForAll(Trees(3).ToArbitrary(), tree => Assert.Equal(tree, RoundTrip(new Dictionary<string, object> { ["tree"] = tree }) is Dictionary<string, object> read ? read["tree"] : null)).QuickCheckThrowOnFailure();

    [Fact]
    public void A_name_stands_for_one_type_and_a_type_has_one_name()
    {
        var types = StateTypes.CreateDefault().Add<Answers>("answers").Add<Answers>("answers");

        Assert.Throws<ArgumentException>(() => types.Add<Mood>("answers"));
        Assert.Throws<ArgumentException>(() => types.Add<Answers>("other"));
    }

    private static Gen<object> Trees(int depth)
    {
        var leaves = Gen.OneOf(
            ArbMap.Default.GeneratorFor<NonNull<string>>().Select(text => (object)text.Get),
            ArbMap.Default.GeneratorFor<int>().Select(number => (object)number),
            ArbMap.Default.GeneratorFor<bool>().Select(truth => (object)truth),
            ArbMap.Default.GeneratorFor<double>().Select(number => (object)number));
        return depth == 0 ? leaves : Gen.OneOf(
            leaves,
            Trees(depth - 1).ListOf().Select(list => (object)list.ToList()),
            ArbMap.Default.GeneratorFor<NonNull<string>>().SelectMany(key => Trees(depth - 1).Select(value => (object)new Dictionary<string, object> { [key.Get] = value })));
    }

    private object RoundTrip(object value) => _json.Read(_json.Write(value));

    public enum Mood
    {
        Unsure,
        Hopeful,
    }

    public sealed record Goal(string Name, DateOnly By);

    public sealed record Answers(string Pain, int? Score, IReadOnlyList<Goal> Goals, IDictionary<string, object> More);
}
