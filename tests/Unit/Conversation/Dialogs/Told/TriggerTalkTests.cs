using BackPainBot.Conversation.Dialogs.Told;

namespace BackPainBot.UnitTests.Conversation.Dialogs.Told;

public sealed class TriggerTalkTests
{
    [Theory]
    [InlineData("mornings for the most part", "morning")]
    [InlineData("gets worse towards the evening", "evening")]
    [InlineData("the end of my working day", "evening")]
    [InlineData("from lunchtime on, 3ish", "daytime")]
    [InlineData("9pm", "evening")]
    [InlineData("in bed at night", "night")]
    [InlineData("it's random really", "no-pattern")]
    public void The_worst_time_is_read_from_any_words(string answer, string expected) =>
        Assert.Equal(expected, TriggerTalk.Read(answer, "time-of-day").Worst.Id);

    [Theory]
    [InlineData("stiff as a plank the day after", "stiffer")]
    [InlineData("I pay for it the next day", "worse")]
    [InlineData("back to normal by next morning", "same")]
    public void The_next_morning_is_read_from_any_words(string answer, string expected) =>
        Assert.Equal(expected, TriggerTalk.Read(answer, "next-morning").NextMorning.Id);

    [Theory]
    [InlineData("gone after a walk round the block", "minutes")]
    [InlineData("three hours maybe", "hours")]
    [InlineData("until the next day", "next-day")]
    [InlineData("it lingers for days", "longer")]
    public void How_it_settles_is_read_from_any_words(string answer, string expected) =>
        Assert.Equal(expected, TriggerTalk.Read(answer, "settles").Settles.Id);

    [Theory]
    [InlineData("on my left side with a cushion, like I said", "on my left side with a cushion")]
    [InlineData("a hot shower helps it", "a hot shower")]
    [InlineData("it eases when I walk about", "walk about")]
    public void What_eases_it_is_kept_in_their_own_words(string answer, string expected) =>
        Assert.Equal(expected, TriggerTalk.Read(answer, "eases").Eases[0].Words, ignoreCase: true);

    [Fact]
    public void One_answer_can_tell_several_things()
    {
        var told = TriggerTalk.Read("about an hour bent over the sink, mainly the right, stiff next morning, but lying down helps", "how-little");

        Assert.Equal("about an hour bent over the sink", told.Amount);
        Assert.Equal("mainly the right", told.Side);
        Assert.Equal("stiffer", told.NextMorning.Id);
        Assert.Equal("lying", told.Eases[0].Id);
    }

    [Fact]
    public void A_story_gives_its_limit_and_what_is_fine() =>
        Assert.Equal(("after 15 minutes of standing", "walking"), Pair(TriggerTalk.Read("It nags after 15 minutes of standing but I'm fine walking.", "")));

    [Theory]
    [InlineData("I sit 9 hours a day at work")]
    [InlineData("it began 20 minutes into a lesson, three weeks ago")]
    [InlineData("is it ok to walk after 10 minutes of rest?")]
    public void A_working_day_a_beginning_and_a_question_are_no_limit(string story) => Assert.Equal("", TriggerTalk.Read(story, "").Amount);

    [Fact]
    public void How_it_began_is_not_what_brings_it_on_today()
    {
        Assert.True(TriggerTalk.IsOnlyHowItBegan("I hurt my back lifting a boiler in spring, now it's sitting", "lifting"));
        Assert.False(TriggerTalk.IsOnlyHowItBegan("I hurt it lifting a boiler, and lifting still hurts", "lifting"));
    }

    private static (string Amount, string Fine) Pair(TriggerTold told) => (told.Amount, string.Join(",", told.Fine));
}
