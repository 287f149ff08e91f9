using BackPainBot.Conversation.Turn.Gates;

namespace BackPainBot.UnitTests.Conversation.Turn.Gates;

public sealed class JudgedTextsTests
{
    [Theory]
    [InlineData("Do 3 sets of 10 squats with 60 kg.", true)]
    [InlineData("Rest and take a short walk.", false)]
    public void A_text_gets_the_detectors_verdict_the_first_time_and_again(string text, bool prescribes)
    {
        Assert.Equal(prescribes, JudgedTexts.Prescribes(text));
        Assert.Equal(prescribes, JudgedTexts.Prescribes(text));
    }
}
