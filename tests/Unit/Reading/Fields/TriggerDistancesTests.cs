using BackPainBot.Reading.Classifying;
using BackPainBot.Reading.Fields;

namespace BackPainBot.UnitTests.Reading.Fields;

public sealed class TriggerDistancesTests
{
    [Theory]
    [InlineData("It hurts when sitting.", "pain before", "close", "plain")]
    [InlineData("It hurts sitting.", "pain before", "touching", "plain")]
    [InlineData("It hurts, mostly when sitting.", "pain before", "close", "crossing")]
    [InlineData("Sitting in the car aches.", "pain after", "near", "plain")]
    [InlineData("It hurts at night and I like to spend the whole of every evening sitting.", "pain before", "far", "plain")]
    public void The_distance_to_the_nearest_pain_is_seen(string text, string kind, string distance, string crossing) =>
        Assert.Contains(new FeatureKind(kind).Of(distance, crossing), Seen(text));

    [Theory]
    [InlineData("It hurts when running or sitting.", true)]
    [InlineData("It hurts when I am sitting.", false)]
    public void Another_activity_between_the_two_is_seen(string text, bool others) =>
        Assert.Equal(others, Seen(text).Contains(new FeatureKind("crossed before").Of("no break", "others")));

    [Fact]
    public void A_sentence_without_pain_is_told_from_one_with_it()
    {
        var none = new FeatureKind("in the sentence").Of("no pain");
        Assert.Contains(none, Seen("It hurts. I was sitting."));
        Assert.DoesNotContain(none, Seen("It hurts as I was sitting."));
    }

    private static uint[] Seen(string text)
    {
        var (scene, activity) = TriggerSceneTests.SceneOf(text, "sitting");
        var found = new FeatureSet(64);
        TriggerDistances.Add(scene, "sitting", activity, found);
        return [.. found.Normalised().Select(f => f.Hash)];
    }
}
