using BackPainBot.Embeddings;
using BackPainBot.Reading;

namespace BackPainBot.UnitTests.Embeddings;

public sealed class TextLabellerTests : IDisposable
{
    private const string Sign = "My lad says I've started checking the chair after I get up, and since the weekend he's right to: I don't feel it coming any more.";
    private const string NoSign = "My lad says I've started checking the chair after I get up, and he's right: the screws came loose twice, and my back won't stand another fall.";

    private static readonly Lazy<LabellerWeights> Weights = new(() => LabellerWeights.Open(Path.Combine(Reading.Readers.Lexicon, MessageReader.LabelModelFile))!);

    private readonly string _file = Path.GetTempFileName();

    private static TextLabeller Labeller => new(ModelFixture.Generator, Weights.Value);

    [SkippableFact]
    public void The_same_words_weigh_more_where_they_are_a_sign()
    {
        var labeller = Labeller;
        var flag = labeller.Labels.ToList().IndexOf("cauda-equina");
        Assert.True(labeller.Weigh(Sign)[flag] > labeller.Weigh(NoSign)[flag] + 2);
    }

    [SkippableFact]
    public async Task Many_threads_at_once_get_the_same_odds_as_one()
    {
        string[] texts = [Sign, NoSign, "walk", "", "can I deadlift again"];
        var alone = texts.Select(Labeller.Weigh).ToArray();
        var shared = Labeller;
        var together = await Task.WhenAll(Enumerable.Range(0, 25).Select(i => Task.Run(() => shared.Weigh(texts[i % 5]))));
        Assert.All(Enumerable.Range(0, 25), i => Assert.Equal(alone[i % 5], together[i]));
    }

    [Fact]
    public void Without_a_file_there_are_no_weights() => Assert.Null(LabellerWeights.Open(_file + ".none"));

    [Theory]
    [InlineData(0)]
    [InlineData(12)]
    [InlineData(200_000)]
    public void A_file_that_is_cut_short_is_named(int length)
    {
        File.WriteAllBytes(_file, File.ReadAllBytes(Path.Combine(Reading.Readers.Lexicon, MessageReader.LabelModelFile))[..length]);
        var thrown = Assert.Throws<InvalidDataException>(() => LabellerWeights.Open(_file));
        Assert.Contains(Path.GetFileName(_file), thrown.Message, StringComparison.Ordinal);
    }

    public void Dispose() => File.Delete(_file);
}
