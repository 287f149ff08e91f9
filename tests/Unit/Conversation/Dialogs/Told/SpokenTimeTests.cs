using BackPainBot.Conversation.Dialogs.Told;

namespace BackPainBot.UnitTests.Conversation.Dialogs.Told;

public sealed class SpokenTimeTests
{
    [Theory]
    [InlineData("about 25 min", 25)]
    [InlineData("half an hour, as I said", 30)]
    [InlineData("a half hour", 30)]
    [InlineData("not even ten minutes", 10)]
    [InlineData("an hour or so, it depends", 60)]
    [InlineData("20-30 mins", 20)]
    [InlineData("15 to 20 minutes", 15)]
    [InlineData("a couple of hours", 120)]
    [InlineData("1.5 hours", 90)]
    [InlineData("hour and a half, sometimes less", 90)]
    [InlineData("three quarters of an hour", 45)]
    [InlineData("straight away", 1)]
    [InlineData("two days", 2880)]
    public void A_length_of_time_is_read_as_people_say_it(string text, double minutes) => Assert.Equal(minutes, SpokenTime.Minutes(text));

    [Theory]
    [InlineData("")]
    [InlineData("at 11am")]
    [InlineData("a 7")]
    [InlineData("the third one")]
    public void What_is_no_length_of_time_is_none(string text) => Assert.Null(SpokenTime.Minutes(text));

    [Fact]
    public void A_story_is_cut_down_to_the_time_and_what_follows() =>
        Assert.Equal("after about 20 minutes of driving", SpokenTime.Onwards("my back aches after about 20 minutes of driving"));
}
