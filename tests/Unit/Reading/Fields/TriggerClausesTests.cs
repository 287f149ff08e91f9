using BackPainBot.Reading.Classifying;
using BackPainBot.Reading.Fields;
using BackPainBot.Reading.Lexicons;

namespace BackPainBot.UnitTests.Reading.Fields;

public sealed class TriggerClausesTests
{
    private static readonly TriggerClauses Clauses = new(LexiconLoader.Load(Readers.Lexicon));

    [Theory]
    [InlineData("It hurts when sitting.", "clause", "hurts", "yes")]
    [InlineData("It hurts, and then I am sitting.", "clause", "hurts", "no")]
    [InlineData("It hurts. I was sitting.", "next door", "before", "no")]
    [InlineData("Running hurts. I was sitting.", "next door", "before", "yes")]
    [InlineData("I was sitting. It hurts.", "next door", "after", "no")]
    [InlineData("I like sitting.", "place", "alone", "yes")]
    [InlineData("I like sitting and running.", "place", "alone", "no")]
    [InlineData("I like sitting. Honestly.", "place", "last", "no")]
    [InlineData("It hurts when he is sitting.", "link word", "when", "yes")]
    [InlineData("I sing when sitting.", "link word", "when", "no")]
    public void What_is_around_the_activity_is_seen(string text, string kind, string what, string answer) =>
        Assert.Contains(new FeatureKind(kind).Of(what, answer), Seen(text));

    [Theory]
    [InlineData("It aches while my dad says he is sitting.", "he")]
    [InlineData("It aches while sitting.", "-")]
    public void Who_does_it_is_the_last_named_before_it(string text, string doer) =>
        Assert.Contains(new FeatureKind("subject").Of(doer), Seen(text));

    private static uint[] Seen(string text)
    {
        var (scene, activity) = TriggerSceneTests.SceneOf(text, "sitting");
        var found = new FeatureSet(64);
        Clauses.Add(scene, "sitting", activity, found);
        return [.. found.Normalised().Select(f => f.Hash)];
    }
}
