namespace BackPainBot.Embeddings.Weights;

/// <summary>Everything in a model file that a forward pass needs: all-MiniLM-L6-v2, 6 layers of width 384.</summary>
internal sealed class ModelWeights
{
    public const int Width = 384;
    public const int Layers = 6;
    public const int Heads = 12;

    // The widest product of a layer has this many times the width in outputs.
    private const int Widening = 4;

    public ModelWeights(IModelFile file)
    {
        Words = new EmbeddingTable(file.ReadHalves("embeddings.word_embeddings.weight"), Width);
        Positions = file.Read("embeddings.position_embeddings.weight");
        FirstSegment = file.Read("embeddings.token_type_embeddings.weight")[..Width];
        EmbeddingNorm = NormWeights.Read(file, "embeddings.LayerNorm");
        Stack = new LayerWeights[Layers];
        var scratch = GC.AllocateUninitializedArray<float>(Width * Width * Widening);
        for (var i = 0; i < Layers; i++)
        {
            Stack[i] = LayerWeights.Read(file, i, scratch);
        }
    }

    public EmbeddingTable Words { get; }

    public float[] Positions { get; }

    public float[] FirstSegment { get; }

    public NormWeights EmbeddingNorm { get; }

    public LayerWeights[] Stack { get; }
}
