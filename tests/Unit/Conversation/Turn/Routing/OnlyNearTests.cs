namespace BackPainBot.UnitTests.Conversation.Turn.Routing;

/// <summary>In the middle of a talk a page that is called something else is named and not recited.</summary>
public sealed class OnlyNearTests
{
    private const string Honest = "answers that well|isn't answered|nothing written (?:for|on) just that|isn't in my pages";

    [Theory]
    [InlineData("why does nobody teach this")]
    [InlineData("does the moon have anything to do with it")]
    public async Task What_is_only_near_is_offered_with_its_page(string question)
    {
        using var talk = new FreeText();
        await talk.SayAsync("is walking ok");

        Assert.Matches(Honest, await talk.SayAsync(question));
        Assert.NotEmpty(talk.Cited);
    }

    [Theory]
    [InlineData("what is boom and bust", "pacing")]
    [InlineData("is my spine fragile", "pain-and-damage")]
    [InlineData("am I going to end up in a wheelchair?", "pain-and-damage")]
    public async Task What_a_page_speaks_to_is_still_said(string question, string page)
    {
        using var talk = new FreeText();
        await talk.SayAsync("is heat good for my back");

        Assert.DoesNotMatch(Honest, await talk.SayAsync(question));
        Assert.Contains(page, talk.Cited);
    }

    [Fact]
    public async Task What_else_gets_another_piece()
    {
        using var talk = new FreeText();
        await talk.SayAsync("my back hurts when I sit");

        Assert.DoesNotMatch(Honest, await talk.SayAsync("what else"));
    }
}
