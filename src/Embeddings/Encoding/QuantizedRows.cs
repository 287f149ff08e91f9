using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace BackPainBot.Embeddings.Encoding;

/// <summary>Activations rounded to 14 bits with one scale a row: exact enough to leave the vectors unchanged, narrow enough for integer products.</summary>
internal sealed class QuantizedRows
{
    // 1,536 products of at most 127 * 8,191 stay below the range of a 32-bit sum.
    private const float Largest = 8191;

    private short[] _values = [];
    private float[] _scales = [];

    public ReadOnlySpan<short> Values => _values;

    public ReadOnlySpan<float> Scales => _scales;

    public void Round(ReadOnlySpan<float> input, int rows, int columns)
    {
        if (_values.Length < input.Length)
        {
            _values = new short[input.Length];
        }

        if (_scales.Length < rows)
        {
            _scales = new float[rows];
        }

        for (var row = 0; row < rows; row++)
        {
            _scales[row] = RoundRow(input.Slice(row * columns, columns), _values.AsSpan(row * columns, columns));
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static float RoundRow(ReadOnlySpan<float> row, Span<short> rounded)
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

        var to = MemoryMarshal.Cast<short, Vector256<short>>(rounded);
        var factor = Vector256.Create(largest > 0 ? Largest / largest : 0);
        for (var i = 0; i < to.Length; i++)
        {
            to[i] = Vector256.Narrow(Step(from[2 * i] * factor), Step(from[(2 * i) + 1] * factor));
        }

        return largest / Largest;
    }

    // Every value is within range, so the processor's own conversion will do.
    private static Vector256<int> Step(Vector256<float> value) => Vector256.ConvertToInt32Native(Vector256.Round(value));
}
