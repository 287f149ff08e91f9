using BackPainBot.Reading.Classifying;

namespace BackPainBot.UnitTests.Reading.Classifying;

public sealed class FeatureSetTests
{
    [Fact]
    public void A_feature_is_held_once_with_its_last_value_and_all_have_length_one()
    {
        var set = new FeatureSet(1);
        set.Set(9, 7);
        set.Set(2, 4);
        set.Set(9, 3);
        Assert.Equal([new Feature(2, 4 * 0.2f), new Feature(9, 3 * 0.2f)], set.Normalised());
    }

    [Fact]
    public void More_than_was_expected_is_held_too()
    {
        var set = new FeatureSet(1);
        foreach (var hash in Enumerable.Range(1, 100).Reverse())
            set.Set((uint)hash, 1);

        Assert.Equal(Enumerable.Range(1, 100).Select(hash => (uint)hash), set.Normalised().Select(feature => feature.Hash));
    }

    [Fact]
    public void A_hash_is_that_of_the_kind_and_the_words_between_bars()
    {
        Assert.Equal(Fnv("pair|sore|back"), new FeatureKind("pair").Of("sore", "back"));
        Assert.Equal(Fnv("word|sore|"), new FeatureKind("word").Of("sore"));
    }

    private static uint Fnv(string text) => text.Aggregate(2166136261u, (hash, c) => (hash ^ c) * 16777619u);
}
