using BackPainBot.Reading.Text;

namespace BackPainBot.UnitTests.Reading.Text;

public sealed class SpellingIndexTests
{
    private readonly SpellingIndex _index = new(["sciatica", "laminectomy", "numbness", "fever"], ["trousers"], new HashSet<string> { "fewer" });

    [Theory]
    [InlineData("siataca", "sciatica")]
    [InlineData("scitica", "sciatica")]
    [InlineData("lamonectomy", "laminectomy")]
    [InlineData("numness", "numbness")]
    [InlineData("trosers", "trousers")]
    [InlineData("trosors", null)]
    [InlineData("fevr", null)]
    [InlineData("fewer", null)]
    [InlineData("sofa", null)]
    public void A_slip_finds_its_word_and_a_real_word_is_left_alone(string written, string? expected) => Assert.Equal(expected, _index.Correct(written));
}
