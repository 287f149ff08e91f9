using BackPainBot.Conversation.Dialogs.Told;

namespace BackPainBot.UnitTests.Conversation.Dialogs.Told;

public sealed class CheckInTalkTests
{
    [Theory]
    [InlineData("it was a 5 then, it's a 3 now", 5, 3)]
    [InlineData("better, 5 to 3", 5, 3)]
    [InlineData("3 last week, 6 today", 3, 6)]
    public void Two_scores_tell_how_it_went(string text, int before, int now) => Assert.Equal((before, now), CheckInTalk.Scores(text));

    [Theory]
    [InlineData("it hurts, 5")]
    [InlineData("5 to 10 minutes of walking")]
    [InlineData("discharged in 2023, fine since")]
    public void Other_numbers_do_not(string text) => Assert.Null(CheckInTalk.Scores(text));

    [Theory]
    [InlineData("3", true)]
    [InlineData("about a 3", true)]
    [InlineData("3 is better", false)]
    public void A_bare_number_is_told_from_a_choice(string text, bool isNumber) => Assert.Equal(isNumber, CheckInTalk.IsNumber(text));
}
