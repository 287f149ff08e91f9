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
    public void A_number_that_counts_something_else_is_no_score(string text) => Assert.Null(ScoreTalk.Find(text));

    [Fact]
    public void Each_score_keeps_its_time() =>
        Assert.Equal(["8 in the morning", "3 later"], ScoreTalk.All("my back hurts: 8 in the morning, 3 later").Select(score => $"{score.Score} {score.When}"));
}
