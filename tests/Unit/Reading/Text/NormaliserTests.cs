using BackPainBot.Reading.Text;

namespace BackPainBot.UnitTests.Reading.Text;

public sealed class NormaliserTests
{
    private readonly Normaliser _normaliser = new(new Dictionary<string, string> { ["🚽"] = "toilet" });

    [Theory]
    [InlineData("I CAN’T", "i can't")]
    [InlineData("nu\u200Bmb", "numb")]
    [InlineData("ｎｕｍｂ", "numb")]
    [InlineData("p\u0430in in my back", "pain in my back")]
    [InlineData("🚽 trouble", " toilet  trouble")]
    public void Disguises_come_off(string text, string expected) => Assert.Equal(expected, _normaliser.Normalise(text).Characters);

    [Fact]
    public void Half_a_surrogate_pair_becomes_a_space() => Assert.Equal("a b", _normaliser.Normalise("a\uD800b").Characters);

    [Fact]
    public void Every_character_remembers_where_it_stood()
    {
        var text = _normaliser.Normalise("a\u200Bb🚽c");
        Assert.Equal(text.Characters.Length, text.Offsets.Count);
        Assert.Equal(2, text.Offsets[1]);
        Assert.Equal(5, text.Offsets[^1]);
    }
}
