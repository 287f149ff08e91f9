namespace BackPainBot.Embeddings.Weights;

/// <summary>Everything in a model file that a forward pass needs: all-MiniLM-L6-v2, 6 layers of width 384.</summary>
internal sealed class ModelWeights
{
    public const int Width = 384;
    public const int Layers = 6;
    public const int Heads = 12;

    public ModelWeights(IModelFile file)
    {
        Words = new EmbeddingTable(file.ReadHalves("embeddings.word_embeddings.weight"), Width);
        Positions = file.Read("embeddings.position_embeddings.weight");
        FirstSegment = file.Read("embeddings.token_type_embeddings.weight")[..Width];
        EmbeddingNorm = NormWeights.Read(file, "embeddings.LayerNorm");
        Stack = new LayerWeights[Layers];
        for (var i = 0; i < Layers; i++)
        {
            Stack[i] = LayerWeights.Read(file, i);
        }
    }

    public EmbeddingTable Words { get; }

    public float[] Positions { get; }

    public float[] FirstSegment { get; }

    public NormWeights EmbeddingNorm { get; }

    public LayerWeights[] Stack { get; }
}
