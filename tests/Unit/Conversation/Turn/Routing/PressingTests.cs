namespace BackPainBot.UnitTests.Conversation.Turn.Routing;

public sealed class PressingTests
{
    private static readonly string[] Refusals = ["pushing", "a number from me", "slip it in sideways", "name the day", "the nod", "no hard feelings", "Still no", "not the date", "stays a no", "now it is your turn"];

    [Theory]
    [InlineData("twenty minutes or so, like I said")]
    [InlineData("mostly when the shift ends")]
    [InlineData("better this week, about a 2")]
    [InlineData("how do I get her into the car seat?")]
    [InlineData("what gym? I look after a baby")]
    [InlineData("thanks for nothing")]
    [InlineData("what can I do when I turn patients?")]
    [InlineData("one small thing for today please")]
    public async Task Nobody_who_asks_for_something_else_is_told_off_for_pressing(string next)
    {
        using var talk = new FreeText();
        await talk.SayAsync("My back hurts, 5/10. Can I deadlift again on Monday?");
        await talk.SayAsync("stop");
        var said = await talk.SayAsync(next);
        Assert.DoesNotContain(Refusals, refusal => said.Contains(refusal, StringComparison.OrdinalIgnoreCase));
    }

    [Theory]
    [InlineData("just tell me the weight")]
    [InlineData("half of that then?")]
    [InlineData("roughly, in kilos")]
    public async Task Whoever_asks_for_the_load_again_hears_that_it_stays_a_no(string next)
    {
        using var talk = new FreeText();
        await talk.SayAsync("My back hurts, 5/10. How heavy should I deadlift?");
        await talk.SayAsync("stop");
        var said = await talk.SayAsync(next);
        Assert.Contains(Refusals, refusal => said.Contains(refusal, StringComparison.OrdinalIgnoreCase));
    }
}
