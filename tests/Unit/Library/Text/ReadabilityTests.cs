using BackPainBot.Library.Text;

namespace BackPainBot.UnitTests.Library.Text;

public sealed class ReadabilityTests
{
    [Theory]
    [InlineData("back", 1)]
    [InlineData("table", 2)]
    [InlineData("same", 1)]
    [InlineData("houses", 2)]
    [InlineData("walked", 1)]
    [InlineData("wanted", 2)]
    [InlineData("idea", 3)]
    [InlineData("people", 2)]
    [InlineData("exercise", 3)]
    [InlineData("physio", 3)]
    [InlineData("rehabilitation", 6)]
    public void Syllables_are_counted_as_spoken(string word, int syllables) => Assert.Equal(syllables, Readability.Syllables(word));

    [Fact]
    public void The_grade_is_the_published_formula()
    {
        // Six words of one syllable in one sentence: 0.39 * 6 + 11.8 - 15.59.
        Assert.Equal(-1.45, Readability.Grade("The cat sat on the mat."), 0.001);
    }
}
