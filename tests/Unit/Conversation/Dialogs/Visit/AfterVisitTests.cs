using BackPainBot.Conversation.Dialogs.State;
using BackPainBot.Conversation.Dialogs.Visit;

namespace BackPainBot.UnitTests.Conversation.Dialogs.Visit;

public sealed class AfterVisitTests
{
    [Theory]
    [InlineData("note the answers: no running until May, scan on the 9th; walk daily", "no running until May|scan on the 9th|walk daily")]
    [InlineData("I want to write down what he said: keep the brace off", "keep the brace off")]
    [InlineData("Visit was today. He says I can drive again. Note the answers please", "I can drive again")]
    [InlineData("note the answers", "")]
    public void What_a_message_dictates_is_noted(string text, string expected) =>
        Assert.Equal(expected, string.Join("|", AfterVisit.Begun(new DoctorVisitState(), text).Notes));

    [Fact]
    public void A_note_is_not_taken_twice() =>
        Assert.Single(AfterVisit.Noted(AfterVisit.Noted(new DoctorVisitState(), ["keep walking"]), ["Keep walking"]).Notes);

    [Theory]
    [InlineData("that's all", true)]
    [InlineData("no lifting for now, that's everything thanks", true)]
    [InlineData("that's all she wrote about lifting", false)]
    public void The_end_is_heard(string text, bool expected) => Assert.Equal(expected, AfterVisit.IsDone(text));
}
