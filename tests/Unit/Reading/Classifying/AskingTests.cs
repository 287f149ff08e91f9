using BackPainBot.Reading.Classifying;
using BackPainBot.Reading.Lexicons;

namespace BackPainBot.UnitTests.Reading.Classifying;

public sealed class AskingTests
{
    private static readonly Asking Asking = new(LexiconLoader.Load(Readers.Lexicon));

    [Theory]
    [InlineData("My back aches. Heat or ice? It is day two.", "-+-")]
    [InlineData("My back aches. How do I sit. It is day two.", "-+-")]
    [InlineData("It aches. Tips please. Thanks.", "-+-")]
    [InlineData("It aches. It is day two. Thanks.", "--+")]
    [InlineData("Heat or ice? Tips please.", "+-")]
    [InlineData("", "")]
    public void The_sentences_that_ask_are_found(string text, string expected) =>
        Assert.Equal(expected, string.Concat(Asking.Sentences(Readers.Repository.Understand(text)).Select(a => a ? '+' : '-')));
}
