namespace BackPainBot.UnitTests.Conversation.Turn.Routing;

/// <summary>Where nothing is written for just that, what holds for its kind of question is said, and said to be that.</summary>
public sealed class GeneralAnswersTests
{
    [Fact]
    public async Task What_nobody_wrote_of_gets_what_holds_for_its_kind()
    {
        using var talk = new FreeText();
        var said = await talk.SayAsync("Sore again since yesterday. How do I start wool pressing again and what comes first?");

        Assert.Matches("nothing written on just that|isn't in my pages|what comes first", said);
        Assert.NotEmpty(talk.Cited);
    }

    [Fact]
    public async Task Somebody_else_is_told_nothing_general()
    {
        using var talk = new FreeText();
        var said = await talk.SayAsync("Is wearing a sporran stuffed with keys bad for my uncle's back?");

        Assert.DoesNotMatch("nothing written on just that|very thing isn't in my pages", said);
    }

    [Theory]
    [InlineData("It still hurts when I bend, 4 out of 10. May I go back to tossing the caber at the games?")]
    [InlineData("Sore again since yesterday. How do I start wool pressing again and what comes first?")]
    public async Task Who_hurts_is_not_told_what_holds_for_the_painless(string said) =>
        Assert.DoesNotMatch("(?i)very likely|yes, ", await SaidToAsync(said));

    private static async Task<string> SaidToAsync(string text)
    {
        using var talk = new FreeText();
        return await talk.SayAsync(text);
    }
}
