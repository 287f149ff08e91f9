using BackPainBot.Reading.Fields;
using BackPainBot.Reading.Lexicons;
using BackPainBot.Reading.Matching;

namespace BackPainBot.UnitTests.Reading.Fields;

public sealed class TriggerScopeTests
{
    private static readonly TriggerScope Scope = new(LexiconLoader.Load(Readers.Lexicon));

    [Theory]
    [InlineData("goes when I walk about", 3, true)]
    [InlineData("my back goes when I walk", 5, false)]
    [InlineData("I want to lift again", 3, true)]
    [InlineData("it hurts when I lift", 4, false)]
    public void A_cure_and_an_aim_are_no_cause(string text, int word, bool expected) =>
        Assert.Equal(expected, Scope.IsNoCause(Readers.Repository.Understand(text), new Span(word, word)));

    [Theory]
    [InlineData("sitting and long drives", 3, true)]
    [InlineData("sitting but not drives", 3, false)]
    public void Causes_are_joined_by_and_and_parted_by_but(string text, int word, bool expected) =>
        Assert.Equal(expected, Scope.IsJoined(Readers.Repository.Understand(text), new Span(word, word), new Span(0, 0)));
}
