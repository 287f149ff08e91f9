using BackPainBot.Conversation.Dialogs.Asking;
using BackPainBot.Conversation.Dialogs.Told;
using BackPainBot.UnitTests.Conversation.Turn.Routing;

namespace BackPainBot.UnitTests.Conversation.Dialogs.Told;

public sealed class AmountsTests
{
    [Theory]
    [InlineData("kitchen chair 40 min, sofa only 15", "kitchen chair 40 minutes, sofa 15 minutes")]
    [InlineData("3 or 4 hours of picking; driving 20 mins", "picking 3 hours, driving 20 minutes")]
    [InlineData("lifting like 40 boxes then it's bad, driving 25 min", "")]
    [InlineData("standing 20, lifting about 12 crates, driving 25 min", "standing 20 minutes, driving 25 minutes")]
    public void Only_times_are_times(string text, string said) => Assert.Equal(said, Amounts.Words(Amounts.In(text)));

    [Theory]
    [InlineData("dunno few hrs?", false)]
    [InlineData("maybe 20 minutes?", false)]
    [InlineData("about an hour or so?", false)]
    [InlineData("few hours, is that normal?", true)]
    [InlineData("how about 20 minutes?", true)]
    [InlineData("20 minutes?", true)]
    [InlineData("can I walk 20 minutes?", true)]
    [InlineData("is ten minutes ok", true)]
    [InlineData("are planks too much", true)]
    [InlineData("is still bad", false)]
    public void A_guess_at_a_time_is_no_question(string text, bool asks) => Assert.Equal(asks, Questions.Looks(text));

    [Fact]
    public async Task A_guess_and_a_protest_are_put_where_they_belong()
    {
        using var talk = new FreeText();
        await talk.SayAsync("warehouse picker 28. want 2 find what sets my back off. doc says its ok");
        await talk.SayAsync("lifting off low shelves mostly. n twisting with boxes. driving home");
        await talk.SayAsync("lifting like 40 boxs then its bad. twist not much. driving 25min.");
        Assert.Contains("worst", await talk.SayAsync("dunno few hrs? worse if i did overtime. usualy ok by morning"), StringComparison.Ordinal);
        Assert.Contains("eases", await talk.SayAsync("huh i didnt ask that. evenin after shift"), StringComparison.Ordinal);
        var map = await talk.SayAsync("lying down");

        Assert.DoesNotContain("huh", map, StringComparison.Ordinal);
        Assert.DoesNotContain("lifting 4", map, StringComparison.Ordinal);
        Assert.Contains("A few hours", map, StringComparison.Ordinal);
        Assert.Contains("**Eases it:** lying", map, StringComparison.Ordinal);
    }
}
