namespace BackPainBot.UnitTests.Conversation.Turn.Routing;

/// <summary>In the middle of a talk what asks nothing is heard and not looked up; what is not understood is said again, shorter.</summary>
public sealed class OnlyToldTests
{
    [Theory]
    [InlineData("Sixteen years as a removal man and nobody ever once told me that.")]
    [InlineData("right. then I'll do the long way round to the bakery from tomorrow")]
    [InlineData("Hm. Not what I hoped to hear, but fair enough, I'll chew on it.")]
    public async Task A_remark_gets_no_page(string remark)
    {
        using var talk = new FreeText();
        await talk.SayAsync("Is walking good for back pain?");
        await talk.SayAsync(remark);

        Assert.Empty(talk.Cited);
        Assert.DoesNotContain("answers that", talk.Said, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_plan_to_load_is_no_remark()
    {
        using var talk = new FreeText();
        await talk.SayAsync("Are squats ok while my back hurts?");
        var said = await talk.SayAsync("I'm off to squat a hundred kilos tonight then.");

        Assert.DoesNotContain("taken that in", said, StringComparison.Ordinal);
        Assert.Matches("(?i)not|no\\b|wait", said);
    }

    [Theory]
    [InlineData("eh?")]
    [InlineData("you lost me there")]
    [InlineData("in plain English please, I drove a bus")]
    public async Task What_was_not_understood_is_said_again_with_what_holds_back(string lost)
    {
        using var talk = new FreeText();
        var first = await talk.SayAsync("Are kettlebell swings safe with back pain?");
        Assert.Contains("Not while", first, StringComparison.Ordinal);

        Assert.Contains("Not while", await talk.SayAsync(lost), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Whoever_is_lost_twice_hears_more_of_it()
    {
        using var talk = new FreeText();
        await talk.SayAsync("Can a disc slip back in?");
        var once = await talk.SayAsync("what do you mean");

        Assert.NotEqual(once, await talk.SayAsync("in simpler words please"));
    }
}
