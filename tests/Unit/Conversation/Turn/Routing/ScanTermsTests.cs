using BackPainBot.Conversation.Turn.Routing;

namespace BackPainBot.UnitTests.Conversation.Turn.Routing;

public sealed class ScanTermsTests
{
    [Fact]
    public void Each_word_of_a_report_is_asked_about_and_what_is_asked_besides_comes_first()
    {
        var asked = ScanTerms.In("It says multilevel degenerative change, L4/5 broad based disc protrusion with annular fissure and modic type 1. What does it all mean? Is my spine crumbling?");
        Assert.Equal("Is my spine crumbling?", asked[0]);
        Assert.Contains("what is an annular tear", asked);
        Assert.Contains("what are Modic changes", asked);
    }

    [Theory]
    [InlineData("With spinal stenosis and a bulging disc, why is it worse when I walk?")]
    [InlineData("What does Modic mean?")]
    [InlineData("Can I swim with a bulging disc and stenosis?")]
    [InlineData("What's the difference between a bulge and a protrusion?")]
    public void One_word_or_another_question_is_answered_as_it_stands(string text) => Assert.Empty(ScanTerms.In(text));

    [Fact]
    public async Task What_a_word_of_a_report_means_is_no_matter_of_something_else()
    {
        using var talk = new FreeText();
        await talk.SayAsync("My report says modic type 1, sounds like an infection, I googled it");
        var said = await talk.SayAsync("I'm not asking for a diagnosis, just what the word means. what does modic type 1 mean");
        Assert.DoesNotContain("outside what I know", said, StringComparison.Ordinal);
    }
}
