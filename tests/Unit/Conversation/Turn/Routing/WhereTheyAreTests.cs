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

    [Theory]
    [InlineData("I tune pianos around Galway and my back hurts when I sit.", "112 or 999")]
    [InlineData("I play in an orchestra in Adelaide. My back hurts when I sit.", "000")]
    [InlineData("I drive a school bus outside Dayton, Ohio. My back hurts when I sit.", "911")]
    public async Task A_place_in_a_letter_says_where_somebody_is(string letter, string number)
    {
        using var talk = new FreeText();
        await talk.SayAsync(letter);

        Assert.Contains($"Call {number}", await talk.SayAsync("and I can't feel my crotch when I wipe"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("My back went on holiday in Florida and it hurts when I sit.")]
    [InlineData("My brother in Toronto has a bad back too. Mine hurts when I sit.")]
    [InlineData("My back hurts and I put a cork in it.")]
    public async Task Where_somebody_was_or_somebody_else_is_does_not(string letter)
    {
        using var talk = new FreeText();
        await talk.SayAsync(letter);

        Assert.Contains("Call 999", await talk.SayAsync("and I can't feel my crotch when I wipe"), StringComparison.Ordinal);
    }
}
