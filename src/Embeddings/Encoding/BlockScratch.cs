using BackPainBot.Embeddings.Weights;

namespace BackPainBot.Embeddings.Encoding;

/// <summary>Buffers for one block of rows at a time; small enough to stay in a core's own cache.</summary>
internal sealed class BlockScratch
{
    /// <summary>A question is one block; the blocks of a message are about half as long.</summary>
    public const int MostRows = 64;

    public float[] QueryKeyValue { get; } = new float[MostRows * ModelWeights.Width * 3];

    public float[] Mixed { get; } = new float[MostRows * ModelWeights.Width];

    public float[] Projected { get; } = new float[MostRows * ModelWeights.Width];

    public float[] Wide { get; } = new float[MostRows * ModelWeights.Width * 4];

    public QuantizedRows Rounded { get; } = new();
}
