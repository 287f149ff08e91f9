using System.Numerics.Tensors;
using BackPainBot.Embeddings;
using BackPainBot.Library.Index;

namespace BackPainBot.UnitTests.Embeddings;

public sealed class QuestionEmbedderTests : IDisposable
{
    private readonly string _file = Path.GetTempFileName();

    private static string Trained => RepositoryFiles.PathOf("content", "search", IndexSource.AskedModelFile);

    // The words in common say otherwise.
    [SkippableFact]
    public void What_asks_the_same_lies_nearer_than_what_shares_its_words()
    {
        var asking = new QuestionEmbedder(ModelFixture.Generator, QuestionWeights.Open(Trained)!);
        float To(string other) => TensorPrimitives.Dot<float>(asking.Embed("third night i pass in the reclining chair because bed hurts too much"), asking.Embed(other));

        Assert.True(To("Is it ok to sleep in a recliner?") > To("which reclining chair should i buy, is it worth too much money"));
    }

    [SkippableFact]
    public void A_text_without_words_and_a_very_long_one_have_a_vector()
    {
        var asking = new QuestionEmbedder(ModelFixture.Generator, QuestionWeights.Open(Trained)!);
        Assert.All([asking.Embed(""), asking.Embed(string.Concat(Enumerable.Repeat("can I sit? ", 2000)))], vector => Assert.Equal(1, TensorPrimitives.Norm<float>(vector), 3));
    }

    [Fact]
    public void Without_a_file_there_are_no_weights() => Assert.Null(QuestionWeights.Open(_file + ".none"));

    [Theory]
    [InlineData(0)]
    [InlineData(12)]
    [InlineData(200_000)]
    public void A_file_that_is_cut_short_is_named(int length)
    {
        File.WriteAllBytes(_file, File.ReadAllBytes(Trained)[..length]);
        var thrown = Assert.Throws<InvalidDataException>(() => QuestionWeights.Open(_file));
        Assert.Contains(Path.GetFileName(_file), thrown.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void The_weights_of_something_else_are_refused() =>
        Assert.Throws<InvalidDataException>(() => QuestionWeights.Open(Path.Combine(Reading.Readers.Lexicon, BackPainBot.Reading.MessageReader.LabelModelFile)));

    public void Dispose() => File.Delete(_file);
}
