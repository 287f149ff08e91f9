using BackPainBot.Conversation.Dialogs.Visit;

namespace BackPainBot.UnitTests.Conversation.Dialogs.Visit;

public sealed class GoalTalkTests
{
    [Theory]
    [InlineData("My back is sore. I just want to get back to playing bowls, that's all", "playing bowls")]
    [InlineData("I miss my garden. What now?", "garden")]
    public void A_goal_is_taken_in_their_own_words(string told, string expected) => Assert.Equal(expected, GoalTalk.Find(told));

    [Theory]
    [InlineData("I want to get back to normal")]
    [InlineData("my back hurts when I lift")]
    [InlineData("")]
    public void No_goal_is_made_up(string told) => Assert.Null(GoalTalk.Find(told));
}
