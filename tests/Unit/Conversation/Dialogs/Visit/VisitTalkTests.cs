using BackPainBot.Conversation.Dialogs.Visit;

namespace BackPainBot.UnitTests.Conversation.Dialogs.Visit;

public sealed class VisitTalkTests
{
    [Theory]
    [InlineData("I see the consultant in March. What ought I to ask her?", true)]
    [InlineData("Could I ask the head to get someone else on the bins for a bit? what do I say to her", false)]
    [InlineData("My boss wants me back on Monday. What should I say to him?", false)]
    [InlineData("My boss sent me to the company doctor. What should I ask her?", true)]
    public void What_to_say_to_a_boss_is_no_list_for_a_clinician(string text, bool isWish) => Assert.Equal(isWish, VisitTalk.EndsInWish(text));
}
