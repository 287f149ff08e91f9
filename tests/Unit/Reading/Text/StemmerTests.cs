using BackPainBot.Reading.Text;

namespace BackPainBot.UnitTests.Reading.Text;

public sealed class StemmerTests
{
    [Theory]
    [InlineData("leaking", "leaks")]
    [InlineData("tingling", "tingles")]
    [InlineData("aches", "aching")]
    [InlineData("bodies", "body")]
    [InlineData("stopped", "stops")]
    [InlineData("noted", "note")]
    [InlineData("scares", "scared")]
    [InlineData("caring", "care")]
    [InlineData("taping", "tape")]
    [InlineData("tapped", "tap")]
    public void Forms_of_a_word_share_a_stem(string a, string b) => Assert.Equal(Stemmer.Stem(a), Stemmer.Stem(b));

    [Theory]
    [InlineData("number", "numb")]
    [InlineData("evening", "even")]
    [InlineData("thing", "th")]
    [InlineData("note", "not")]
    [InlineData("noted", "not")]
    [InlineData("spine", "spin")]
    [InlineData("lunges", "lung")]
    [InlineData("tape", "taps")]
    [InlineData("here", "her")]
    [InlineData("plane", "plan")]
    public void Different_words_keep_apart(string a, string b) => Assert.NotEqual(Stemmer.Stem(a), Stemmer.Stem(b));
}
