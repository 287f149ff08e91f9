using BackPainBot.Library.Index;

namespace BackPainBot.UnitTests.Library.Index;

public sealed class AskedWordsTests
{
    private static readonly AskedWords Words = new(
        [
            (0, ["heat", "patch"]), (0, ["patch", "bottle"]), (0, ["warm", "patch"]), (0, ["patch", "bath"]), (0, ["sauna", "patch"]),
            (1, ["heat", "bottle"]), (1, ["warm", "bottle"]), (1, ["bottle", "wheat"]), (1, ["bottle"]), (1, ["heat", "bag"]),
            (2, ["ice", "pack"]), (2, ["ice"]), (2, ["ice", "bag"]),
        ],
        [["patch"], ["warm"], ["cold"]]);

    [Fact]
    public void A_question_lacks_the_word_that_everybody_asks_with() => Assert.Equal(1, Words.LackOf(Words.Of(["bottle"]), 0));

    [Fact]
    public void A_question_that_has_it_lacks_nothing() => Assert.Equal(0, Words.LackOf(Words.Of(["patch", "shower"]), 0));

    [Fact]
    public void Nearly_everybody_is_enough() => Assert.Equal(1, Words.LackOf(Words.Of(["heat"]), 1));

    [Fact]
    public void Of_few_ways_of_asking_none_is_needed() => Assert.Equal(0, Words.LackOf(Words.Of(["heat"]), 2));
}
