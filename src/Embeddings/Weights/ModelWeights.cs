namespace BackPainBot.Embeddings.Weights;

/// <summary>Everything in a model file that a forward pass needs: all-MiniLM-L6-v2, 6 layers of width 384.</summary>
internal sealed class ModelWeights
{
    public const int Width = 384;
    public const int Layers = 6;
    public const int Heads = 12;

    /// <summary>The tensor with the word pieces' vectors.</summary>
    public const string WordVectors = "embeddings.word_embeddings.weight";

    // The widest product of a layer has this many times the width in outputs.
    private const int Widening = 4;

    public ModelWeights(IModelFile file)
    {
        Words = new EmbeddingTable(file.ReadHalves(WordVectors), Width);
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

    private ModelWeights(EmbeddingTable words, WeightsReader parts)
    {
        Words = words;
        Positions = parts.Floats();
        FirstSegment = parts.Floats();
        EmbeddingNorm = NormWeights.Read(parts);
        Stack = new LayerWeights[Layers];
        for (var i = 0; i < Layers; i++)
        {
            Stack[i] = LayerWeights.Read(parts);
        }
    }

    public EmbeddingTable Words { get; }

    public float[] Positions { get; }

    public float[] FirstSegment { get; }

    public NormWeights EmbeddingNorm { get; }

    public LayerWeights[] Stack { get; }

    /// <summary>What <see cref="Write"/> wrote.</summary>
    /// <param name="parts">Where it stands.</param>
    /// <param name="words">The file that holds the word pieces' vectors.</param>
    /// <exception cref="IOException">It, or the file of the vectors, is not there or cut short.</exception>
    /// <exception cref="InvalidDataException">It is something else.</exception>
    public static ModelWeights Read(WeightsReader parts, string words) => new(new EmbeddingTable(words, parts.Number(), Width), parts);

    /// <summary>Writes all but the word pieces' vectors.</summary>
    public void Write(WeightsWriter parts, long wordsAt)
    {
        parts.Write(wordsAt);
        parts.Write(Positions);
        parts.Write(FirstSegment);
        EmbeddingNorm.Write(parts);
        foreach (var layer in Stack)
        {
            layer.Write(parts);
        }
    }
}
