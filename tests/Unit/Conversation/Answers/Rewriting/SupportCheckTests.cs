using BackPainBot.Conversation.Answers.Rewriting;

namespace BackPainBot.UnitTests.Conversation.Answers.Rewriting;

public sealed class SupportCheckTests
{
    private const string Passage = """
        A car holds you still and shakes you a bit. Many people find they need to stop within the hour, some sooner.
        Moving a little beats lying in bed all day. Don't lift heavy bags out on your own.

        - Slide the seat so you reach the pedals without pulling your bottom off the back rest.
        - Bring the wheel close, so your elbows bend and your shoulders rest.
        """;

    private static readonly SupportCheck Check = new(RewritingRules.Load(RepositoryFiles.PathOf("content", "model", "rewording.yaml")));

    [Theory]
    [InlineData("Bring the wheel close so that your elbows bend and your shoulders rest.")]
    [InlineData("Many people find that they need to stop within the hour.")]
    [InlineData("A car holds you still, and it shakes you a bit.")]
    [InlineData("Please don't lift heavy bags out on your own.")]
    public void A_sentence_that_the_passage_says_is_supported(string sentence) => Assert.True(Check.Supports(sentence, Passage));

    [Theory]
    [InlineData("Lift heavy bags out on your own.")]
    [InlineData("Lying in bed all day beats moving a little.")]
    [InlineData("Many people find they need to stop within two hours.")]
    [InlineData("Many people find they need to stop within 20 minutes.")]
    [InlineData("Slide the seat so you reach the pedals and the pain is cured.")]
    [InlineData("Swimming in cold water helps most backs.")]
    [InlineData("Yes, go.")]
    [InlineData("")]
    public void A_sentence_that_adds_swaps_or_turns_round_is_not(string sentence) => Assert.False(Check.Supports(sentence, Passage));
}
