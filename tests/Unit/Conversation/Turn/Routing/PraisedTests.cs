namespace BackPainBot.UnitTests.Conversation.Turn.Routing;

/// <summary>A step is praised where it is told as one, and not where it went badly.</summary>
public sealed class PraisedTests
{
    private const string Praise = "Well done";

    [Theory]
    [InlineData("when I walked to the end of the road yesterday my back sort of pulled and the leg tingled a bit down to the calf. I sat and cried tbh")]
    [InlineData("I managed the stairs on my own yesterday but I've been in bed all day since")]
    [InlineData("I made it to the shops and then had to lie down in the car")]
    [InlineData("I did it, ten minutes on the bike, and now I'm worried that I've undone everything")]
    [InlineData("proud of the walk, regretting it today, it's sore")]
    public async Task What_went_badly_is_no_step(string told)
    {
        using var talk = new FreeText();
        await talk.SayAsync("my back has been sore since spring");

        Assert.DoesNotContain(Praise, await talk.SayAsync(told), StringComparison.Ordinal);
        Assert.DoesNotContain("Same again", talk.Said, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("I walked to the shop and back yesterday, first time in months, no pain at all!")]
    [InlineData("I was so scared but I did it, round the block and nothing happened")]
    [InlineData("cried happy tears, I made it to my daughter's play")]
    public async Task What_went_well_is_and_it_is_not_said_to_be_of_today(string told)
    {
        using var talk = new FreeText();
        await talk.SayAsync("my back has been sore since spring");

        Assert.Contains(Praise, await talk.SayAsync(told), StringComparison.Ordinal);
        Assert.DoesNotContain("on today", talk.Said, StringComparison.Ordinal);
    }
}
