using System.Numerics.Tensors;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using BackPainBot.Embeddings.Weights;

namespace BackPainBot.Embeddings.Encoding;

/// <summary>Multi-head self-attention over one text; no mask, because texts are run one at a time without padding.</summary>
internal static class Attention
{
    private const int HeadWidth = ModelWeights.Width / ModelWeights.Heads;
    private const int Stride = 3 * ModelWeights.Width;
    private const int Lanes = 32;

    /// <param name="queryKeyValue">A row a token: query, key and value of all heads.</param>
    /// <param name="tokens">How many rows count.</param>
    /// <param name="work">Buffers to use.</param>
    /// <param name="output">A row a token of width 384.</param>
    public static void Apply(ReadOnlySpan<float> queryKeyValue, int tokens, Workspace work, Span<float> output)
    {
        var lanes = Workspace.Padded(tokens, Lanes);
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

    /// <summary>Keys with one dimension a row, so that one instruction serves sixteen tokens.</summary>
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

    /// <summary>The scaled product of one query with every key, thirty-two tokens at a time.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void Score(ReadOnlySpan<float> query, ReadOnlySpan<float> keys, Span<float> scores)
    {
        var scale = 1 / MathF.Sqrt(HeadWidth);
        ref var from = ref MemoryMarshal.GetReference(keys);
        ref var to = ref MemoryMarshal.GetReference(scores);
        for (var token = 0; token < scores.Length; token += Lanes)
        {
            Vector512<float> low = default, high = default;
            for (var i = 0; i < query.Length; i++)
            {
                var factor = Vector512.Create(query[i]);
                var at = (nuint)((i * scores.Length) + token);
                low = Vector512.MultiplyAddEstimate(factor, Vector512.LoadUnsafe(ref from, at), low);
                high = Vector512.MultiplyAddEstimate(factor, Vector512.LoadUnsafe(ref from, at + 16), high);
            }

            (low * scale).StoreUnsafe(ref to, (nuint)token);
            (high * scale).StoreUnsafe(ref to, (nuint)token + 16);
        }
    }

    /// <summary>The values of all tokens, weighted.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void Mix(ReadOnlySpan<float> weights, ReadOnlySpan<float> values, Span<float> output)
    {
        ref var from = ref MemoryMarshal.GetReference(values);
        Vector512<float> low = default, high = default;
        for (var token = 0; token < weights.Length; token++)
        {
            var weight = Vector512.Create(weights[token]);
            var at = (nuint)(token * Stride);
            low = Vector512.MultiplyAddEstimate(weight, Vector512.LoadUnsafe(ref from, at), low);
            high = Vector512.MultiplyAddEstimate(weight, Vector512.LoadUnsafe(ref from, at + 16), high);
        }

        low.CopyTo(output);
        high.CopyTo(output[16..]);
    }
}
