using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace BackPainBot.Embeddings.Weights;

/// <summary>Numbers rounded to eight bits with one scale for all of them.</summary>
internal static class EightBits
{
    private const float Largest = sbyte.MaxValue;

    /// <returns>What a step is worth.</returns>
    /// <param name="row">A multiple of 32 finite numbers.</param>
    /// <param name="rounded">Receives as many bytes, signed where nothing is added.</param>
    /// <param name="offset">What is added to every one.</param>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static float Round(ReadOnlySpan<float> row, Span<byte> rounded, byte offset)
    {
        var from = MemoryMarshal.Cast<float, Vector256<float>>(row);
        var peaks = Vector256<float>.Zero;
        foreach (var values in from)
        {
            peaks = Vector256.MaxNative(peaks, Vector256.Abs(values));
        }

        var largest = 0f;
        for (var lane = 0; lane < Vector256<float>.Count; lane++)
        {
            largest = Math.Max(largest, peaks[lane]);
        }

        var to = MemoryMarshal.Cast<byte, Vector256<byte>>(rounded);
        var factor = Vector256.Create(largest > 0 ? Largest / largest : 0);
        var added = Vector256.Create(offset);
        for (var i = 0; i < to.Length; i++)
        {
            var low = Vector256.Narrow(Step(from[4 * i] * factor), Step(from[(4 * i) + 1] * factor));
            var high = Vector256.Narrow(Step(from[(4 * i) + 2] * factor), Step(from[(4 * i) + 3] * factor));
            to[i] = Vector256.Narrow(low, high).AsByte() + added;
        }

        return largest / Largest;
    }

    // Every value is within range, so the processor's own conversion will do.
    private static Vector256<int> Step(Vector256<float> value) => Vector256.ConvertToInt32Native(Vector256.Round(value));
}
