using BackPainBot.Embeddings;
using BackPainBot.Embeddings.Weights;

namespace BackPainBot.UnitTests.Embeddings.Weights;

public sealed class WeightsCacheTests : IDisposable
{
    private readonly string _cache = Directory.CreateTempSubdirectory("weights-").FullName;

    private string Kept => Path.Combine(_cache, "model.bin");

    [SkippableTheory]
    [InlineData("can I go back to the gym with a sore back")]
    [InlineData("")]
    public void What_was_kept_gives_the_same_vectors_to_the_bit(string text)
    {
        var expected = ModelFixture.Generator.Embed(text);
        Assert.Equal(expected, MiniLmEmbeddingGenerator.Load(cacheDirectory: _cache).Embed(text));
        var made = File.GetLastWriteTimeUtc(Kept);
        Assert.Equal(expected, MiniLmEmbeddingGenerator.Load(cacheDirectory: _cache).Embed(text));
        Assert.Equal(made, File.GetLastWriteTimeUtc(Kept));
    }

    [SkippableTheory]
    [InlineData(0)]
    [InlineData(40)]
    [InlineData(4_000_000)]
    public void A_file_that_was_cut_short_is_made_again(int length)
    {
        var expected = ModelFixture.Generator.Embed("walking");
        MiniLmEmbeddingGenerator.Load(cacheDirectory: _cache);
        var whole = new FileInfo(Kept).Length;
        using (var file = File.OpenWrite(Kept))
        {
            file.SetLength(length);
        }

        Assert.Equal(expected, MiniLmEmbeddingGenerator.Load(cacheDirectory: _cache).Embed("walking"));
        Assert.Equal(whole, new FileInfo(Kept).Length);
    }

    [SkippableFact]
    public void What_was_made_of_another_file_is_not_used()
    {
        Skip.If(ModelFixture.Generator is null);
        MiniLmEmbeddingGenerator.Load(cacheDirectory: _cache);
        var files = ModelFiles.Find(null)!;
        var other = Path.Combine(_cache, "other.safetensors");
        File.WriteAllText(other, "not these weights");
        Assert.NotNull(new WeightsCache(_cache, files).Find());
        Assert.Null(new WeightsCache(_cache, files with { Weights = other }).Find());
    }

    public void Dispose() => Directory.Delete(_cache, recursive: true);
}
