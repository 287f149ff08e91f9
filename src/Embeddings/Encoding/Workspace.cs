using BackPainBot.Embeddings.Weights;

namespace BackPainBot.Embeddings.Encoding;

/// <summary>Buffers for one forward pass at a time.</summary>
internal sealed class Workspace
{
    public const int MaxTokens = 256;
    private const int RowTile = 4;
    private const int HeadWidth = ModelWeights.Width / ModelWeights.Heads;

    public float[] State { get; } = new float[MaxTokens * ModelWeights.Width];

    public float[] QueryKeyValue { get; } = new float[MaxTokens * ModelWeights.Width * 3];

    public float[] Mixed { get; } = new float[MaxTokens * ModelWeights.Width];

    public float[] Projected { get; } = new float[MaxTokens * ModelWeights.Width];

    public float[] Wide { get; } = new float[MaxTokens * ModelWeights.Width * 4];

    public float[] Keys { get; } = new float[MaxTokens * HeadWidth];

    public float[] Scores { get; } = new float[MaxTokens];

    public QuantizedRows Rounded { get; } = new();

    /// <summary>Rows to compute for so many tokens.</summary>
    public static int RowsFor(int tokens) => Padded(tokens, RowTile);

    public static int Padded(int count, int multiple) => (count + multiple - 1) / multiple * multiple;
}
