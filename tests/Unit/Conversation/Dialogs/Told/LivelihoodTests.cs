using BackPainBot.Conversation.Dialogs.Told;

namespace BackPainBot.UnitTests.Conversation.Dialogs.Told;

public sealed class LivelihoodTests
{
    [Theory]
    [InlineData("I'm a scaffolder")]
    [InlineData("bus driver here")]
    [InlineData("i drive a cement mixer, 12 years", true)]
    [InlineData("been on the bins for 15 years")]
    [InlineData("I've been a roofer for thirty years")]
    [InlineData("I clean offices for a living")]
    [InlineData("plumber by trade")]
    public void A_livelihood_is_told_from_what_hurts(string text, bool ofTwo = false) => Assert.Equal(ofTwo ? 1 : 0, Livelihood.Apart(text).Others.Count(clause => clause.Trim().Length > 0));

    [Theory]
    [InlineData("my back hurts when I drive")]
    [InlineData("I've had back pain for ten years")]
    [InlineData("driving a lorry kills it")]
    [InlineData("sitting for hours")]
    [InlineData("it goes after the second load")]
    public void What_hurts_is_no_livelihood(string text) => Assert.False(Livelihood.IsOnly(text));
}
