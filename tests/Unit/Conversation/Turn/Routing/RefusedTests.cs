using BackPainBot.Conversation.Turn.Routing;

namespace BackPainBot.UnitTests.Conversation.Turn.Routing;

/// <summary>What somebody says it is not about is not what they are answered about.</summary>
public sealed class RefusedTests
{
    [Theory]
    [InlineData("its not money, its being scared at night", "Money is tight while I'm off work, what can I do?")]
    [InlineData("not asking about the chair, I mean the resting", "Which chair is best for a bad back?")]
    [InlineData("I said the pottery wheel, not the steering wheel", "How do I hold the steering wheel?")]
    public void A_refused_word_takes_its_answers_out(string text, string title) => Assert.True(Refused.IsAbout(Refused.In(text), title));

    [Theory]
    [InlineData("I'm not sleeping well", "How do I sleep with a bad back?")]
    [InlineData("it's not better after the walk", "Is a walk good for my back?")]
    [InlineData("it's not true that sitting is bad, is it", "Is sitting bad for my back?")]
    public void A_plain_not_takes_nothing_out(string text, string title) => Assert.False(Refused.IsAbout(Refused.In(text), title));
}
