using System.Numerics.Tensors;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using BackPainBot.Embeddings.Weights;

namespace BackPainBot.Embeddings.Encoding;

/// <summary>The element-wise parts of a layer.</summary>
internal static class Activations
{
    private const float Epsilon = 1e-12f;

    /// <summary>The exact (error-function) GELU, with erf from Abramowitz and Stegun 7.1.26, off by at most 1.5e-7.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static void Gelu(Span<float> values)
    {
        var vectors = MemoryMarshal.Cast<float, Vector256<float>>(values);
        for (var i = 0; i < vectors.Length; i++)
        {
            var x = vectors[i];
            var z = Vector256.Abs(x) * 0.70710678f;
            var t = Vector256<float>.One / (Vector256<float>.One + (z * 0.3275911f));
            var polynomial = ((((((((t * 1.061405429f) - Vector256.Create(1.453152027f)) * t) + Vector256.Create(1.421413741f)) * t)
                - Vector256.Create(0.284496736f)) * t) + Vector256.Create(0.254829592f)) * t;
            var erf = Vector256<float>.One - (polynomial * Exponential.Of(-(z * z)));
            vectors[i] = x * 0.5f * (Vector256<float>.One + Vector256.CopySign(erf, x));
        }
    }

    /// <summary>Adds <paramref name="added"/> to each row and brings the row to mean 0 and variance 1, then applies gain and offset.</summary>
    public static void AddAndNormalise(Span<float> rows, ReadOnlySpan<float> added, NormWeights norm)
    {
        TensorPrimitives.Add(rows, added, rows);
        var width = norm.Gain.Length;
        for (var start = 0; start < rows.Length; start += width)
        {
            Normalise(rows.Slice(start, width), norm);
        }
    }

    /// <param name="row">A multiple of eight numbers.</param>
    /// <param name="norm">As many gains and offsets.</param>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static void Normalise(Span<float> row, NormWeights norm)
    {
        var vectors = MemoryMarshal.Cast<float, Vector256<float>>(row);
        var gains = MemoryMarshal.Cast<float, Vector256<float>>(norm.Gain.AsSpan());
        var offsets = MemoryMarshal.Cast<float, Vector256<float>>(norm.Offset.AsSpan());
        var sum = Vector256<float>.Zero;
        foreach (var vector in vectors)
        {
            sum += vector;
        }

        var mean = Vector256.Create(Vector256.Sum(sum) / row.Length);
        var squares = Vector256<float>.Zero;
        foreach (var vector in vectors)
        {
            var apart = vector - mean;
            squares = Vector256.MultiplyAddEstimate(apart, apart, squares);
        }

        var scale = Vector256.Create(1 / MathF.Sqrt((Vector256.Sum(squares) / row.Length) + Epsilon));
        for (var i = 0; i < vectors.Length; i++)
        {
            vectors[i] = Vector256.MultiplyAddEstimate((vectors[i] - mean) * scale, gains[i], offsets[i]);
        }
    }
}
