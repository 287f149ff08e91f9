using BackPainBot.Conversation.Turn.Routing;

namespace BackPainBot.UnitTests.Conversation.Turn.Routing;

public sealed class PainToldOutrightTests
{
    [Theory]
    [InlineData("it doesnt hurt any more really, just a bit stiff in the mornings", true)]
    [InlineData("No pain, only stiffness after work", true)]
    [InlineData("touch wood nothing at all now for two months and my pals are nagging me to start golf again", true)]
    [InlineData("I've had no pain at all for six weeks", true)]
    [InlineData("nothing for two months, then it hurts again since the weekend", false)]
    [InlineData("I've done nothing for two months", false)]
    [InlineData("no pain for three weeks as long as I take the tablets", false)]
    [InlineData("it's stiff and it hurts", false)]
    [InlineData("it doesn't hurt to sit but it's stiff and sore when I bend", false)]
    public void No_pain_is_believed_where_it_is_said_outright(string text, bool outright) => Assert.Equal(outright, PainTaker.SaysOutright(text));
}
