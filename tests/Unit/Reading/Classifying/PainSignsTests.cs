using BackPainBot.Reading.Classifying;
using BackPainBot.Reading.Lexicons;

namespace BackPainBot.UnitTests.Reading.Classifying;

public sealed class PainSignsTests
{
    private static readonly PainSigns Signs = new(LexiconLoader.Load(Readers.Lexicon));

    [Theory]
    [InlineData("What does the report say?", "nothing said", "nothing said")]
    [InlineData("My back hurts.", "hurts", "hurts")]
    [InlineData("It hurts when I bend.", "hurts", "hurts with something")]
    [InlineData("I am pain free now.", "gone", "gone")]
    [InlineData("I was pain free in May. It aches again.", "gone, then hurts", "gone, then hurts")]
    [InlineData("My back ached. I am pain free now.", "hurts, then gone", "hurts, then gone")]
    public void The_latest_statement_counts(string text, string said, string whole) =>
        Assert.Equal((said, whole), Signs.Of(Readers.Repository.Understand(text)));
}
