using BackPainBot.UnitTests.Conversation.Turn.Routing;

namespace BackPainBot.UnitTests.Conversation.Dialogs;

/// <summary>The trigger map put right: in the middle of its questions, beside an answer, and after it was shown.</summary>
public sealed class MapPutRightTests
{
    private const string Next = "how is the next morning";

    [Theory]
    [InlineData("when I work out", "working out")]
    [InlineData("Nothing hurts like sitting", "sitting")]
    [InlineData("nothing apart from sitting in the car", "sitting")]
    [InlineData("No idea. Usually nothing until I bend down", "bend")]
    public async Task What_does_bring_it_on_beside_a_nothing_is_taken(string told, string thing)
    {
        using var talk = await AtAsync("find my triggers", told);

        Assert.Contains(thing, RowOf(await talk.SayAsync("show me the map so far"), "Brings it on"), StringComparison.OrdinalIgnoreCase);
    }

    [Theory]
    [InlineData("not sure, thats what i want to find out. sometimes nothing at all in the class then bad the next morning")]
    [InlineData("no idea, I was hoping to work that out with you. nothing hurts while I do things")]
    [InlineData("I don't know. Some days nothing does")]
    public async Task Who_does_not_know_yet_gets_none_of_those_words_on_the_map_and_is_asked_on(string told)
    {
        using var talk = await AtAsync("find my triggers");
        var said = await talk.SayAsync(told);

        Assert.DoesNotContain("find out", said, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("nothing at all", said, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("Coughing", said, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("mostly when i sit at my desk for ages, and when i bend to empty the dishwasher. oh and the car", "your desk", "dishwasher", "driving")]
    [InlineData("sitting. bending, oh and driving too. forgot: the hoover", "sitting", "bending", "driving", "hoover")]
    [InlineData("standing at the sink for too long when I do the dishes, plus lifting my grandson, also the car", "standing at the sink", "lifting your grandson", "driving")]
    public async Task Everything_that_is_listed_is_kept(string told, params string[] things)
    {
        using var talk = await AtAsync("find my triggers", told);
        var brings = RowOf(await talk.SayAsync("show me the map so far"), "Brings it on");

        Assert.All(things, thing => Assert.Contains(thing, brings, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("sitting maybe 40 mins, bending straight away, the first time already", "sitting 40 minutes, bending straight away")]
    [InlineData("sitting 30 minutes and bending at once", "sitting 30 minutes, bending straight away")]
    [InlineData("bending straight away, sitting an hour", "bending straight away, sitting an hour")]
    public async Task Each_thing_gets_its_own_amount_and_none_becomes_a_trigger(string told, string row)
    {
        using var talk = await AtAsync("find my triggers", "sitting and bending", told);
        var map = await talk.SayAsync("just show me the map");

        Assert.Equal(row.Replace("30 minutes", "half an hour", StringComparison.Ordinal), RowOf(map, "How much it takes"));
        Assert.Equal("sitting, bending", RowOf(map, "Brings it on"));
    }

    [Theory]
    [InlineData("usually an hour or so. actually i said 40 min for sitting but thats wrong, its more like 20, at 40 i'm already stiff as a board")]
    [InlineData("an hour. sorry, i meant 20 minutes for sitting")]
    [InlineData("about an hour, and it's 20 for sitting, not 40")]
    [InlineData("an hour. wait, sitting should be 20 minutes")]
    [InlineData("an hour. that was wrong about the sitting, its 20")]
    [InlineData("an hour. no wait, 20 minutes sitting not 40")]
    public async Task A_correction_beside_an_answer_is_made_and_said_and_the_answer_is_kept(string said)
    {
        using var talk = await AtAsync("find my triggers", "sitting and bending", "sitting 40 minutes, bending straight away");
        var reply = await talk.SayAsync(said);
        Assert.Contains("Changed: sitting 20 minutes", reply, StringComparison.Ordinal);
        Assert.Contains(Next, reply, StringComparison.Ordinal);
        var map = await talk.SayAsync("just show me the map");

        Assert.Equal("sitting 20 minutes, bending straight away", RowOf(map, "How much it takes"));
        Assert.DoesNotContain("20", RowOf(map, "Settles in"), StringComparison.Ordinal);
        Assert.DoesNotContain("40", map, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("10 mins not 15", "10 minutes", "sitting, lifting")]
    [InlineData("not 15, it's more like 10 minutes", "10 minutes", "sitting, lifting")]
    [InlineData("no sorry 10 minutes", "10 minutes", "sitting, lifting")]
    [InlineData("plus the commute is bad too", "15 minutes", "sitting, lifting, the commute")]
    [InlineData("make that 10 minutes", "10 minutes", "sitting, lifting")]
    [InlineData("sorry, bending not lifting", "15 minutes", "sitting, bending")]
    [InlineData("i said lifting but i meant bending", "15 minutes", "sitting, bending")]
    [InlineData("swap lifting for bending please", "15 minutes", "sitting, bending")]
    [InlineData("and the car is bad as well, did you get that?", "15 minutes", "sitting, lifting, driving")]
    [InlineData("you forgot the car", "15 minutes", "sitting, lifting, driving")]
    public async Task A_correction_alone_is_no_answer_to_the_open_question(string said, string amount, string brings)
    {
        using var talk = await AtAsync("find my triggers", "sitting and lifting", "15 minutes");
        Assert.Matches(@"(?:Changed:|is on your map now)[\s\S]*how long does it take to settle", await talk.SayAsync(said));
        var map = await talk.SayAsync("just show me the map");

        Assert.Equal(amount, RowOf(map, "How much it takes"));
        Assert.Equal(brings, RowOf(map, "Brings it on"));
        Assert.DoesNotContain("Settles in", map, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("bit stiffer till i've had a shower. and the car is bad as well, did you get that?")]
    [InlineData("stiffer. oh and driving")]
    [InlineData("stiff, and driving too")]
    public async Task An_afterthought_beside_an_answer_is_added_and_said(string said)
    {
        using var talk = await AtAsync("find my triggers", "sitting and bending", "20 minutes", "an hour");
        var reply = await talk.SayAsync(said);

        Assert.Contains("driving is on your map now", reply, StringComparison.Ordinal);
        Assert.Contains("at its worst", reply, StringComparison.Ordinal);
        Assert.DoesNotContain("[1]", reply, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("how much it takes is wrong, it's about 20 minutes of sitting. and driving is missing. can you fix that?", "sitting, bending, driving", "sitting 20 minutes, bending straight away", "an hour")]
    [InlineData("take off sitting", "bending", "bending straight away", "an hour")]
    [InlineData("swap bending for lifting", "sitting, lifting", "sitting 40 minutes, lifting straight away", "an hour")]
    [InlineData("it settles in ten minutes, not an hour", "sitting, bending", "sitting 40 minutes, bending straight away", "ten minutes")]
    [InlineData("sitting is more like 20 minutes. you missed the stairs. and it settles in half an hour, not an hour", "sitting, bending, stairs", "sitting 20 minutes, bending straight away", "half an hour")]
    [InlineData("settling is wrong, it should be two hours", "sitting, bending", "sitting 40 minutes, bending straight away", "two hours")]
    public async Task The_map_that_was_shown_is_put_right_and_shown_again(string said, string brings, string takes, string settles)
    {
        using var talk = await AtMapAsync();
        var map = await talk.SayAsync(said);

        Assert.Equal(brings, RowOf(map, "Brings it on"));
        Assert.Equal(takes, RowOf(map, "How much it takes"));
        Assert.Equal(settles, RowOf(map, "Settles in"));
    }

    [Fact]
    public async Task The_map_is_put_right_after_its_dialog_has_ended_too()
    {
        using var talk = await AtMapAsync();
        await talk.SayAsync("not now");

        Assert.Equal("sitting, bending, driving", RowOf(await talk.SayAsync("driving is missing, can you add it?"), "Brings it on"));
    }

    [Theory]
    [InlineData("is swimming good for it too?")]
    [InlineData("no, I meant swimming, not walking")]
    [InlineData("I can walk 20 minutes now")]
    [InlineData("the weather is bad as well")]
    public async Task What_speaks_of_no_map_changes_none(string said)
    {
        using var talk = await AtMapAsync();
        await talk.SayAsync("not now");
        Assert.DoesNotContain("Your trigger map", await talk.SayAsync(said), StringComparison.Ordinal);

        Assert.Equal("sitting, bending", RowOf(await talk.SayAsync("show me my map"), "Brings it on"));
    }

    [Theory]
    [InlineData("about 20 minutes, not long", "an hour, not more", "stiffer, not worse", "evenings, not mornings")]
    [InlineData("20 minutes", "not long, half an hour", "no worse, and better by ten", "not mornings, evenings")]
    public async Task An_answer_with_a_not_in_it_is_an_answer(params string[] answers)
    {
        using var talk = await AtAsync("find my triggers", "sitting at my desk");
        foreach (var answer in answers)
            Assert.DoesNotContain("Changed", await talk.SayAsync(answer), StringComparison.Ordinal);

        Assert.Contains("what eases it", talk.Said, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_eases_it_too_is_no_trigger()
    {
        using var talk = await AtAsync("find my triggers", "sitting and bending", "20 minutes", "an hour", "same as ever", "evenings", "a walk, and heat too");

        Assert.Equal("sitting, bending", RowOf(talk.Said, "Brings it on"));
    }

    [Fact]
    public async Task A_map_with_times_on_it_is_not_said_to_show_nothing()
    {
        using var talk = await AtAsync("find my triggers", "sneezing, the hoover and the pram", "sneezing straight away, the hoover 10 minutes", "an hour", "same as ever", "evenings", "lying down");

        Assert.Contains("Your trigger map", talk.Said, StringComparison.Ordinal);
        Assert.DoesNotContain("no clear pattern", talk.Said, StringComparison.Ordinal);
    }

    private static Task<FreeText> AtMapAsync() => AtAsync("find my triggers", "sitting and bending", "sitting 40 minutes, bending straight away", "an hour", "same as ever", "evenings", "walking");

    private static async Task<FreeText> AtAsync(params string[] said)
    {
        var talk = new FreeText();
        foreach (var text in said)
            await talk.SayAsync(text);
        return talk;
    }

    private static string RowOf(string map, string label)
    {
        var line = map.Split('\n').LastOrDefault(line => line.Contains($"**{label}:**", StringComparison.Ordinal)) ?? "";
        return line.Length == 0 ? "" : line[(line.IndexOf(":**", StringComparison.Ordinal) + 3)..].Trim();
    }
}
