using BackPainBot.Conversation.Turn.Routing;

namespace BackPainBot.UnitTests.Conversation.Turn.Routing;

public sealed class ScoreTalkTests
{
    [Theory]
    [InlineData("it's more like a 7 tonight, honestly", 7)]
    [InlineData("hurts when I tie my laces. 6", 6)]
    [InlineData("about 3 now", 3)]
    [InlineData("4ish", 4)]
    [InlineData("pain was 8 earlier but it's about a 2 now", 2)]
    [InlineData("0/10 today, it's gone", 0)]
    [InlineData("9 in the mornings, 4 by the evening", 9)]
    [InlineData("My lower back is sore after a shift on the ward, like a 5, and I still have two nights to go", 5)]
    [InlineData("i'd call it 6 out of 10", 6)]
    [InlineData("a 3, after rowing more like 5. the coach wants me in the boat saturday", 3)]
    public void A_score_in_passing_is_taken_and_the_one_for_now_counts(string text, int score) => Assert.Equal(score, ScoreTalk.Find(text));

    [Theory]
    [InlineData("I have had it for 3 weeks")]
    [InlineData("I can sit for about 20 minutes")]
    [InlineData("my back hurts and I have 2 kids")]
    [InlineData("I wake up at 5 in the morning")]
    [InlineData("after lunch mostly, from 2ish till I go home")]
    [InlineData("they said L4 and L5 are worn")]
    [InlineData("I used to run 10 miles")]
    [InlineData("can I start once the pain is under 2")]
    [InlineData("it's fine till about 10 in the evening, then it aches")]
    [InlineData("my back hurts, I swim three mornings a week")]
    [InlineData("it aches after I dance the one evening")]
    public void A_number_that_counts_something_else_is_no_score(string text) => Assert.Null(ScoreTalk.Find(text));

    [Theory]
    [InlineData("my lower back goes. 5/10 by evening, and the car seat is murder", "5 by evening")]
    [InlineData("my back hurts, 8/10 today", "8 today")]
    [InlineData("pain 7/10 at night 3/10 in the day", "7 at night|3 in the day")]
    [InlineData("pain is 4/10 when sitting, 2/10 walking", "4 when sitting|2 walking")]
    [InlineData("6 out of 10 after work and 3 out of 10 at the weekend", "6 after work|3 at the weekend")]
    [InlineData("back ache: 2/10 mornings, 5/10 afternoons, 7/10 evenings", "2 mornings|5 afternoons|7 evenings")]
    [InlineData("it hurts, 5/10 every night", "5 every night")]
    [InlineData("back pain 9/10 in bed and 4/10 by lunchtime", "9 in bed|4 by lunchtime")]
    [InlineData("sore back, 4 out of ten most mornings", "4 most mornings")]
    [InlineData("my back: 6/10 at worst, 2/10 at best", "6 at worst|2 at best")]
    public void A_score_out_of_ten_is_one_number_with_its_own_time(string text, string expected) =>
        Assert.Equal(expected.Split('|'), ScoreTalk.All(text).Select(score => $"{score.Score} {score.When}"));

    [Fact]
    public void Each_score_keeps_its_time() =>
        Assert.Equal(["8 in the morning", "3 later"], ScoreTalk.All("my back hurts: 8 in the morning, 3 later").Select(score => $"{score.Score} {score.When}"));
}
