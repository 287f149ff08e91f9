using BackPainBot.Conversation.Dialogs.Visit;

namespace BackPainBot.UnitTests.Conversation.Dialogs.Visit;

public sealed class QuotedQuestionTests
{
    [Theory]
    [InlineData("can I lift 20 kg box in work", "\"Can I lift 20 kg box in work?\"")]
    [InlineData("when can i squat 60kg", "\"When can i squat 60kg?\"")]
    [InlineData("can i lift him 14kg?", "\"Can i lift him 14kg?\"")]
    [InlineData("can you tell me when I may lift 25 kg", "\"Can you tell me when I may lift 25 kg?\"")]
    public void A_question_with_a_number_is_printed_as_theirs(string own, string printed)
    {
        Assert.Equal(printed, QuotedQuestion.Of(own));
        Assert.True(QuotedQuestion.Is(printed));
    }

    [Theory]
    [InlineData("do 5 sets of 5 squats at 80 kg")]
    [InlineData("can I do 3x10 squats")]
    [InlineData("how about squats at 60 kg, can I")]
    [InlineData("can I lift: squat 60 kg every day")]
    [InlineData("can I lift? squat 60 kg every day")]
    [InlineData("you can squat 60kg")]
    [InlineData("can you squat 60kg")]
    [InlineData("is 80% of my max fine")]
    public void What_is_no_plain_question_is_not(string own) => Assert.Null(QuotedQuestion.Of(own));
}
