using BackPainBot.Reading;
using BackPainBot.Reading.SecondLook;

namespace BackPainBot.UnitTests.Reading.SecondLook;

public sealed class PassagesTests
{
    [Fact]
    public void Each_sentence_is_a_passage_and_so_are_two_neighbours() =>
        Assert.Equal([(0, 1), (2, 3), (4, 5), (0, 3), (2, 5)], Of("One two. Three four. Five six."));

    [Fact]
    public void A_sentence_that_runs_on_is_cut_into_stretches_that_overlap()
    {
        var passages = Of(string.Join(' ', Enumerable.Repeat("word", 70)));
        Assert.Equal([(0, 39), (25, 64), (50, 69), (0, 64), (25, 69)], passages);
    }

    [Fact]
    public void Nothing_has_no_passages() => Assert.Empty(Of(""));

    private static List<(int First, int Last)> Of(string text) =>
        Passages.Of(MessageReader.LoadForTraining(Readers.Lexicon, null).Understand(text).Message);
}
