using BackPainBot.Library.Index;

namespace BackPainBot.UnitTests.Library.Index;

public sealed class Bm25IndexTests
{
    [Fact]
    public void The_score_is_the_published_formula()
    {
        var index = new Bm25Index([["back", "walk"], ["back", "back"]]);
        // Two texts of mean length two: idf of a word in one of two is ln 2, and one occurrence counts 1 * 2.2 / (1 + 1.2).
        Assert.Equal(Math.Log(2), index.Scores(["walk"])[0], 1e-5);
        Assert.Equal(0, index.Scores(["walk"])[1]);
        Assert.Equal(Math.Log(1.2) * 2 * 2.2 / 3.2, index.Scores(["back"])[1], 1e-5);
    }

    [Fact]
    public void A_word_said_twice_in_a_question_counts_once()
    {
        var index = new Bm25Index([["walk"], ["sit"]]);
        Assert.Equal(index.Scores(["walk"]), index.Scores(["walk", "walk"]));
    }

    [Fact]
    public void Coverage_is_the_known_share_of_what_a_question_tells()
    {
        var index = new Bm25Index([["walk"], ["sit"]]);
        Assert.Equal(1, index.Coverage(["walk", "sit", "walk"]));
        Assert.Equal(0, index.Coverage(["pension"]));
        Assert.Equal(0, index.Coverage([]));
        // A word of one text in two tells ln 2, one of none ln 6.
        Assert.Equal(Math.Log(2) / (Math.Log(2) + Math.Log(6)), index.Coverage(["walk", "pension"]), 1e-9);
    }
}
