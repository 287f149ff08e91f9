using BackPainBot.Embeddings;

namespace BackPainBot.UnitTests.Embeddings;

/// <summary>The model, loaded once for all tests that need it; they are skipped on a machine that could not restore it.</summary>
public static class ModelFixture
{
    private static readonly Lazy<MiniLmEmbeddingGenerator?> Loaded = new(() =>
    {
        try
        {
            return MiniLmEmbeddingGenerator.Load();
        }
        catch (FileNotFoundException)
        {
            return null;
        }
    });

    public static MiniLmEmbeddingGenerator Generator
    {
        get
        {
            Skip.If(Loaded.Value is null, "The embedding model is not on this machine.");
            return Loaded.Value!;
        }
    }
}
