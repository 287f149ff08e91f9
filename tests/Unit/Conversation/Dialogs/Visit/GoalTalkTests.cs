using BackPainBot.Conversation.Dialogs.Visit;

namespace BackPainBot.UnitTests.Conversation.Dialogs.Visit;

public sealed class GoalTalkTests
{
    [Theory]
    [InlineData("My back is sore. I just want to get back to playing bowls, that's all", "playing bowls")]
    [InlineData("I miss my garden. What now?", "garden")]
    public void A_goal_is_taken_in_their_own_words(string told, string expected) => Assert.Equal(expected, GoalTalk.Find(told));

    [Theory]
    [InlineData("do my whole round on the bread van again without having to lie down in the back at noon every day", "do my whole round on the bread van")]
    [InlineData("well it all began when I moved the piano for my sister and since then nothing has been the same at all", "")]
    public void A_long_answer_to_the_question_for_it_is_cut_to_what_is_wanted(string answer, string expected) => Assert.Equal(expected, GoalTalk.In(answer));

    [Theory]
    [InlineData("Lifting the twins in and out of the bath and the cot without paying for it the next day", "Lifting the twins in and out of the bath and the cot without paying for it the next day")]
    [InlineData("I'd just like to sit through a whole film at the cinema again without getting up twice, because my daughter laughs at me", "sit through a whole film at the cinema again without getting up twice")]
    [InlineData("to be able to carry the shopping up to the third floor without stopping on every landing, if that's possible", "carry the shopping up to the third floor without stopping on every landing")]
    public void How_it_is_to_go_stays_where_the_line_has_room(string answer, string expected) => Assert.Equal(expected, GoalTalk.In(answer));

    [Theory]
    [InlineData("I want to get back to normal")]
    [InlineData("my back hurts when I lift")]
    [InlineData("")]
    public void No_goal_is_made_up(string told) => Assert.Null(GoalTalk.Find(told));
}
