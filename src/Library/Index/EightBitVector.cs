using System.Numerics.Tensors;

namespace BackPainBot.Library.Index;

/// <summary>A vector of the library in eight bits a number, with what one step is worth: a quarter of the size, and the same pages found.</summary>
internal static class EightBitVector
{
    /// <returns>What a step is worth.</returns>
    public static float Round(ReadOnlySpan<float> vector, Span<sbyte> rounded)
    {
        var step = TensorPrimitives.MaxMagnitude(vector) is var largest && float.Abs(largest) > 0 ? float.Abs(largest) / sbyte.MaxValue : 0;
        for (var i = 0; i < vector.Length; i++)
        {
            rounded[i] = step > 0 ? (sbyte)MathF.Round(vector[i] / step) : (sbyte)0;
        }

        return step;
    }

    public static void Widen(ReadOnlySpan<sbyte> rounded, float step, Span<float> vector)
    {
        TensorPrimitives.ConvertSaturating(rounded, vector);
        TensorPrimitives.Multiply(vector, step, vector);
    }

    /// <summary>The vector as it comes back from eight bits, so that a search finds the same with a vector that was just computed and one that was read.</summary>
    public static float[] Rounded(ReadOnlySpan<float> vector)
    {
        Span<sbyte> rounded = stackalloc sbyte[vector.Length];
        var (step, back) = (Round(vector, rounded), new float[vector.Length]);
        Widen(rounded, step, back);
        return back;
    }
}
