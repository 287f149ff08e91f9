using BackPainBot.Conversation.Dialogs.Told;

namespace BackPainBot.UnitTests.Conversation.Dialogs.Told;

public sealed class AmountsToldTests
{
    [Theory]
    [InlineData("My back starts aching after about 3 hours of standing every single day", "about 3 hours of standing", "a-lot")]
    [InlineData("a forty minute drive and I'm stiff as a board", "a forty minute drive", "some")]
    [InlineData("It goes by the fourth bag of compost", "the fourth bag", "some")]
    [InlineData("it hurts after two lengths", "two lengths", "some")]
    [InlineData("i can do 4 lifts then it goes", "4 lifts", "some")]
    [InlineData("An hour's walk sets it off.", "An hour's walk", "some")]
    public void An_amount_beside_the_pain_is_known(string story, string words, string level)
    {
        var told = AmountsTold.In(story);

        Assert.NotNull(told);
        Assert.Equal(words, told.Value.Words);
        Assert.Equal(level, AmountsTold.LevelOf(told.Value));
    }

    [Theory]
    [InlineData("It aches and I waited after two hours of queueing")]
    [InlineData("it hurts after two weeks of rest")]
    [InlineData("does it hurt after an hour of walking?")]
    [InlineData("it went after an hour of digging, three weeks ago")]
    [InlineData("the pain eases after half an hour of walking")]
    [InlineData("I work after two kids are in bed")]
    [InlineData("it hurts for the second time")]
    public void Other_numbers_are_no_amount(string story) => Assert.Null(AmountsTold.In(story));
}
