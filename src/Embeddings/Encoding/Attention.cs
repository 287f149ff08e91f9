using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using BackPainBot.Embeddings.Weights;

namespace BackPainBot.Embeddings.Encoding;

/// <summary>Multi-head self-attention over one text; no mask, because texts are run one at a time without padding. Four tokens at a time share what is read.</summary>
internal static class Attention
{
    private const int HeadWidth = HeadInputs.HeadWidth;
    private const int Tile = TileKernels.Rows;
    private const float Nothing = -1e30f;

    /// <param name="inputs">Queries, keys and values of the whole text.</param>
    /// <param name="tokens">How many tokens the text has.</param>
    /// <param name="rows">Tokens to answer for, from a multiple of four on.</param>
    /// <param name="output">A row for each of <paramref name="rows"/>, of width 384.</param>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static void Apply(HeadInputs inputs, int tokens, Range rows, Span<float> output)
    {
        var (from, count) = rows.GetOffsetAndLength(Workspace.MaxTokens);
        Span<float> scores = stackalloc float[Tile * Workspace.MaxTokens];
        Span<float> shares = stackalloc float[Tile];
        scores = scores[..(Tile * Workspace.Padded(tokens, HeadInputs.Lanes))];
        for (var head = 0; head < ModelWeights.Heads; head++)
        {
            var queries = inputs.Queries(head);
            for (var row = 0; row < count; row += Tile)
            {
                var to = output[((row * ModelWeights.Width) + (head * HeadWidth))..];
                Score(queries.Slice((from + row) * HeadWidth, Tile * HeadWidth), inputs.Keys(head), scores);
                Exponentiate(scores, tokens, shares);
                Mix(scores, tokens, inputs.Values(head), to);
                Share(shares, to);
            }
        }
    }

    /// <summary>The scaled products of four queries with every key, thirty-two keys at a time.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void Score(ReadOnlySpan<float> queries, ReadOnlySpan<float> keys, Span<float> scores)
    {
        var scale = 1 / MathF.Sqrt(HeadWidth);
        var lanes = scores.Length / Tile;
        ref var query = ref MemoryMarshal.GetReference(queries);
        ref var to = ref MemoryMarshal.GetReference(scores);
        for (var token = 0; token < lanes; token += HeadInputs.Lanes)
        {
            Vector512<float> a0 = default, a1 = default, b0 = default, b1 = default, c0 = default, c1 = default, d0 = default, d1 = default;
            ref var key = ref Unsafe.Add(ref MemoryMarshal.GetReference(keys), token);
            for (var i = 0; i < HeadWidth; i++)
            {
                var low = Vector512.LoadUnsafe(ref key, (nuint)(i * lanes));
                var high = Vector512.LoadUnsafe(ref key, (nuint)(i * lanes) + 16);
                Add(Unsafe.Add(ref query, i), low, high, ref a0, ref a1);
                Add(Unsafe.Add(ref query, i + HeadWidth), low, high, ref b0, ref b1);
                Add(Unsafe.Add(ref query, i + (2 * HeadWidth)), low, high, ref c0, ref c1);
                Add(Unsafe.Add(ref query, i + (3 * HeadWidth)), low, high, ref d0, ref d1);
            }

            Store(a0 * scale, a1 * scale, ref to, token);
            Store(b0 * scale, b1 * scale, ref to, token + lanes);
            Store(c0 * scale, c1 * scale, ref to, token + (2 * lanes));
            Store(d0 * scale, d1 * scale, ref to, token + (3 * lanes));
        }
    }

    /// <summary>Each row of scores becomes e to the power of what it lies below the row's highest; their sums are kept to divide by.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void Exponentiate(Span<float> scores, int tokens, Span<float> shares)
    {
        var lanes = scores.Length / Tile;
        for (var row = 0; row < Tile; row++)
        {
            var line = scores.Slice(row * lanes, lanes);
            line[tokens..].Fill(Nothing);
            var vectors = MemoryMarshal.Cast<float, Vector256<float>>(line);
            var peaks = vectors[0];
            foreach (var vector in vectors)
            {
                peaks = Vector256.MaxNative(peaks, vector);
            }

            var highest = Vector256.Create(HighestOf(peaks));
            var sums = Vector256<float>.Zero;
            for (var i = 0; i < vectors.Length; i++)
            {
                vectors[i] = Exponential.Of(vectors[i] - highest);
                sums += vectors[i];
            }

            shares[row] = 1 / Vector256.Sum(sums);
        }
    }

    /// <summary>The values of all tokens, weighted, for four rows.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void Mix(ReadOnlySpan<float> weights, int tokens, ReadOnlySpan<float> values, Span<float> output)
    {
        var lanes = weights.Length / Tile;
        ref var weight = ref MemoryMarshal.GetReference(weights);
        ref var from = ref MemoryMarshal.GetReference(values);
        Vector512<float> a0 = default, a1 = default, b0 = default, b1 = default, c0 = default, c1 = default, d0 = default, d1 = default;
        for (var token = 0; token < tokens; token++)
        {
            var low = Vector512.LoadUnsafe(ref from, (nuint)(token * HeadWidth));
            var high = Vector512.LoadUnsafe(ref from, (nuint)(token * HeadWidth) + 16);
            Add(Unsafe.Add(ref weight, token), low, high, ref a0, ref a1);
            Add(Unsafe.Add(ref weight, token + lanes), low, high, ref b0, ref b1);
            Add(Unsafe.Add(ref weight, token + (2 * lanes)), low, high, ref c0, ref c1);
            Add(Unsafe.Add(ref weight, token + (3 * lanes)), low, high, ref d0, ref d1);
        }

        ref var to = ref MemoryMarshal.GetReference(output);
        Store(a0, a1, ref to, 0);
        Store(b0, b1, ref to, ModelWeights.Width);
        Store(c0, c1, ref to, 2 * ModelWeights.Width);
        Store(d0, d1, ref to, 3 * ModelWeights.Width);
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void Share(ReadOnlySpan<float> shares, Span<float> output)
    {
        for (var row = 0; row < Tile; row++)
        {
            var line = MemoryMarshal.Cast<float, Vector256<float>>(output.Slice(row * ModelWeights.Width, HeadWidth));
            foreach (ref var vector in line)
            {
                vector *= shares[row];
            }
        }
    }

    private static float HighestOf(Vector256<float> peaks)
    {
        var four = Vector128.MaxNative(peaks.GetLower(), peaks.GetUpper());
        return Math.Max(Math.Max(four[0], four[1]), Math.Max(four[2], four[3]));
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void Add(float factor, Vector512<float> low, Vector512<float> high, ref Vector512<float> first, ref Vector512<float> second)
    {
        var all = Vector512.Create(factor);
        first = Vector512.MultiplyAddEstimate(all, low, first);
        second = Vector512.MultiplyAddEstimate(all, high, second);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void Store(Vector512<float> low, Vector512<float> high, ref float to, int at)
    {
        low.StoreUnsafe(ref to, (nuint)at);
        high.StoreUnsafe(ref to, (nuint)at + 16);
    }
}
