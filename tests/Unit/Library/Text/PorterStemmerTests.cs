using BackPainBot.Library.Text;

namespace BackPainBot.UnitTests.Library.Text;

public sealed class PorterStemmerTests
{
    /// <summary>Pairs from the published vocabulary of the algorithm.</summary>
    [Theory]
    [InlineData("consigned", "consign")]
    [InlineData("consistency", "consist")]
    [InlineData("consolatory", "consolatori")]
    [InlineData("knightly", "knight")]
    [InlineData("knives", "knive")]
    [InlineData("knocking", "knock")]
    [InlineData("ties", "tie")]
    [InlineData("cries", "cri")]
    [InlineData("gas", "gas")]
    [InlineData("gaps", "gap")]
    [InlineData("kiwis", "kiwi")]
    [InlineData("hopping", "hop")]
    [InlineData("hoping", "hope")]
    [InlineData("luxuriated", "luxuri")]
    [InlineData("say", "say")]
    [InlineData("by", "by")]
    [InlineData("generously", "generous")]
    [InlineData("walking", "walk")]
    [InlineData("stretching", "stretch")]
    [InlineData("exercises", "exercis")]
    [InlineData("relational", "relat")]
    [InlineData("skies", "sky")]
    public void A_word_has_the_published_stem(string word, string stem) => Assert.Equal(stem, PorterStemmer.Stem(word));
}
