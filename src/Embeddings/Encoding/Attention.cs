using System.Numerics.Tensors;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using BackPainBot.Embeddings.Weights;

namespace BackPainBot.Embeddings.Encoding;

/// <summary>Multi-head self-attention over one text; no mask, because texts are run one at a time without padding.</summary>
internal static class Attention
{
    private const int HeadWidth = ModelWeights.Width / ModelWeights.Heads;
    private const int Stride = 3 * ModelWeights.Width;

    /// <param name="queryKeyValue">A row a token: query, key and value of all heads.</param>
    /// <param name="tokens">How many rows count.</param>
    /// <param name="work">Buffers to use.</param>
    /// <param name="output">A row a token of width 384.</param>
    public static void Apply(ReadOnlySpan<float> queryKeyValue, int tokens, Workspace work, Span<float> output)
    {
        var lanes = Workspace.Padded(tokens, Vector256<float>.Count);
        var keys = work.Keys.AsSpan(0, HeadWidth * lanes);
        var scores = work.Scores.AsSpan(0, lanes);
        for (var head = 0; head < ModelWeights.Heads; head++)
        {
            Transpose(queryKeyValue[(ModelWeights.Width + (head * HeadWidth))..], tokens, lanes, keys);
            var values = queryKeyValue[((2 * ModelWeights.Width) + (head * HeadWidth))..];
            for (var token = 0; token < tokens; token++)
            {
                var query = queryKeyValue.Slice((token * Stride) + (head * HeadWidth), HeadWidth);
                Score(query, keys, scores);
                var weights = scores[..tokens];
                TensorPrimitives.SoftMax(weights, weights);
                Mix(weights, values, output.Slice((token * ModelWeights.Width) + (head * HeadWidth), HeadWidth));
            }
        }
    }

    /// <summary>Keys with one dimension a row, so that one instruction serves eight tokens.</summary>
    private static void Transpose(ReadOnlySpan<float> keys, int tokens, int lanes, Span<float> transposed)
    {
        for (var token = 0; token < tokens; token++)
        {
            for (var i = 0; i < HeadWidth; i++)
            {
                transposed[(i * lanes) + token] = keys[(token * Stride) + i];
            }
        }
    }

    private static void Score(ReadOnlySpan<float> query, ReadOnlySpan<float> keys, Span<float> scores)
    {
        var scale = 1 / MathF.Sqrt(HeadWidth);
        var to = MemoryMarshal.Cast<float, Vector256<float>>(scores);
        var from = MemoryMarshal.Cast<float, Vector256<float>>(keys);
        for (var lane = 0; lane < to.Length; lane++)
        {
            var sum = Vector256<float>.Zero;
            for (var i = 0; i < query.Length; i++)
            {
                sum = Vector256.MultiplyAddEstimate(Vector256.Create(query[i]), from[(i * to.Length) + lane], sum);
            }

            to[lane] = sum * scale;
        }
    }

    private static void Mix(ReadOnlySpan<float> weights, ReadOnlySpan<float> values, Span<float> output)
    {
        Vector256<float> s0 = default, s1 = default, s2 = default, s3 = default;
        for (var token = 0; token < weights.Length; token++)
        {
            var row = MemoryMarshal.Cast<float, Vector256<float>>(values.Slice(token * Stride, HeadWidth));
            var weight = Vector256.Create(weights[token]);
            s0 = Vector256.MultiplyAddEstimate(weight, row[0], s0);
            s1 = Vector256.MultiplyAddEstimate(weight, row[1], s1);
            s2 = Vector256.MultiplyAddEstimate(weight, row[2], s2);
            s3 = Vector256.MultiplyAddEstimate(weight, row[3], s3);
        }

        var to = MemoryMarshal.Cast<float, Vector256<float>>(output);
        (to[0], to[1], to[2], to[3]) = (s0, s1, s2, s3);
    }
}
