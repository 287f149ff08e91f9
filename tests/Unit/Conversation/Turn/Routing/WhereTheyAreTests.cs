namespace BackPainBot.UnitTests.Conversation.Turn.Routing;

/// <summary>The numbers to call are those of the country that somebody says they are in.</summary>
public sealed class WhereTheyAreTests
{
    [Fact]
    public async Task Who_says_so_gets_the_numbers_of_their_country_and_keeps_them_after_starting_over()
    {
        using var talk = new FreeText();
        await talk.SayAsync("I'm in Ohio and my back hurts when I sit, 4/10.");
        await talk.SayAsync("start over");

        var said = await talk.SayAsync("my back hurts and I can't feel my crotch when I wipe");

        Assert.Contains("911", said, StringComparison.Ordinal);
        Assert.DoesNotContain("999", said, StringComparison.Ordinal);
    }
}
