using System.Runtime.CompilerServices;
using BackPainBot.Embeddings.Weights;

namespace BackPainBot.Embeddings.Encoding;

/// <summary>What attention reads, one head after another: queries and values with a token a row, keys with a dimension a row, so that one instruction serves sixteen tokens.</summary>
internal sealed class HeadInputs
{
    public const int HeadWidth = ModelWeights.Width / ModelWeights.Heads;

    /// <summary>Keys are padded to a multiple of this many tokens.</summary>
    public const int Lanes = 32;

    private const int Size = Workspace.MaxTokens * ModelWeights.Width;
    private const int HeadSize = Workspace.MaxTokens * HeadWidth;

    private readonly float[] _queries = new float[Size];
    private readonly float[] _keys = new float[Size];
    private readonly float[] _values = new float[Size];

    public ReadOnlySpan<float> Queries(int head) => _queries.AsSpan(head * HeadSize, HeadSize);

    public ReadOnlySpan<float> Keys(int head) => _keys.AsSpan(head * HeadSize, HeadSize);

    public ReadOnlySpan<float> Values(int head) => _values.AsSpan(head * HeadSize, HeadSize);

    /// <summary>Takes in rows of query, key and value of all heads.</summary>
    /// <param name="queryKeyValue">A row a token.</param>
    /// <param name="from">The first row's token.</param>
    /// <param name="rows">How many rows.</param>
    /// <param name="tokens">Of the whole text.</param>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public void Take(ReadOnlySpan<float> queryKeyValue, int from, int rows, int tokens)
    {
        const int Stride = 3 * ModelWeights.Width;
        var lanes = Workspace.Padded(tokens, Lanes);
        for (var head = 0; head < ModelWeights.Heads; head++)
        {
            var part = queryKeyValue[(head * HeadWidth)..];
            var at = (head * HeadSize) + (from * HeadWidth);
            for (var row = 0; row < rows; row++, at += HeadWidth)
            {
                part.Slice(row * Stride, HeadWidth).CopyTo(_queries.AsSpan(at));
                part.Slice((row * Stride) + (2 * ModelWeights.Width), HeadWidth).CopyTo(_values.AsSpan(at));
            }

            var keys = part[ModelWeights.Width..];
            for (var i = 0; i < HeadWidth; i++)
            {
                var to = _keys.AsSpan((head * HeadSize) + (i * lanes) + from, rows);
                for (var row = 0; row < to.Length; row++)
                {
                    to[row] = keys[(row * Stride) + i];
                }
            }
        }
    }
}
