using BackPainBot.Reading.Fields;
using BackPainBot.Reading.Matching;

namespace BackPainBot.UnitTests.Reading.Fields;

public sealed class ClauseTests
{
    [Theory]
    [InlineData("my back aches, but walking is fine", 5, 3, 6)]
    [InlineData("my back aches but walking is fine", 0, 0, 2)]
    [InlineData("It aches. Sitting is fine.", 3, 2, 4)]
    public void A_clause_ends_at_a_comma_a_full_stop_and_a_turn(string text, int word, int first, int last) =>
        Assert.Equal(new Span(first, last), Clause.Around(Readers.Repository.Understand(text).Message, word));
}
