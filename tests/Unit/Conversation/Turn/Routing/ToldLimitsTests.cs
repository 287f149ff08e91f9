namespace BackPainBot.UnitTests.Conversation.Turn.Routing;

/// <summary>A time becomes advice only where it is told as how long somebody lasts.</summary>
public sealed class ToldLimitsTests
{
    private const string Advice = "your time to stop";

    [Theory]
    [InlineData("how long can I sit for", "I can sit ten minutes before it starts")]
    [InlineData("how long can I sit for", "twenty minutes, thirty on a good day")]
    [InlineData("how long can I sit for", "after about half an hour my back starts to ache")]
    [InlineData("is driving ok", "after forty minutes of driving it nags")]
    [InlineData("is driving ok", "I can only stand fifteen minutes")]
    public async Task How_long_they_last_says_when_to_stop(string asked, string told)
    {
        using var talk = new FreeText();
        await talk.SayAsync(asked);

        Assert.Contains(Advice, await talk.SayAsync(told), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("is driving ok", "that's lovely thank you, and after ten minutes of driving stiffness I'll walk it off")]
    [InlineData("is swimming good for my back", "thanks so much, I'll do twenty minutes in the pool and stop when it nags")]
    [InlineData("how long can I sit for", "thirty minutes of telly then bed, ta")]
    [InlineData("how long can I sit for", "my husband gets back in ten minutes so I'll try then")]
    [InlineData("how long can I sit for", "the bus takes forty minutes")]
    public async Task Any_other_time_says_nothing_of_it(string asked, string told)
    {
        using var talk = new FreeText();
        await talk.SayAsync(asked);

        Assert.DoesNotContain(Advice, await talk.SayAsync(told), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_question_after_the_thanks_is_answered()
    {
        using var talk = new FreeText();
        await talk.SayAsync("is driving ok");

        Assert.DoesNotMatch("welcome|Any time", await talk.SayAsync("thanks. one more, does a hot bath make it worse"));
    }

    [Theory]
    [InlineData("that's lovely thank you, and after ten minutes of driving stiffness I'll walk it off")]
    [InlineData("you've been really helpful, thanks, I'll see how the mornings go")]
    public async Task Thanks_with_a_remark_is_met_as_thanks(string said)
    {
        using var talk = new FreeText();
        await talk.SayAsync("is driving ok");

        Assert.Matches("welcome|Any time", await talk.SayAsync(said));
        Assert.Empty(talk.Cited);
    }
}
