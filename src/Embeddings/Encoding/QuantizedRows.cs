using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace BackPainBot.Embeddings.Encoding;

/// <summary>
/// Activations in eight bits with one scale a row, moved up by 128 because the processor multiplies unsigned by signed numbers.
/// On six sets of labelled questions search finds as much with them as with 14 bits.
/// </summary>
internal sealed class QuantizedRows
{
    /// <summary>What is added to every value; the matrix's surplus takes it out of the sums again.</summary>
    public const int Offset = 128;

    private const float Largest = 127;

    private byte[] _values = [];
    private float[] _scales = [];

    public ReadOnlySpan<byte> Values => _values;

    public ReadOnlySpan<float> Scales => _scales;

    /// <param name="input">Row after row.</param>
    /// <param name="rows">How many.</param>
    /// <param name="columns">Numbers in a row, a multiple of 32.</param>
    public void Round(ReadOnlySpan<float> input, int rows, int columns)
    {
        if (_values.Length < input.Length)
        {
            _values = new byte[input.Length];
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
    private static float RoundRow(ReadOnlySpan<float> row, Span<byte> rounded)
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
        for (var i = 0; i < to.Length; i++)
        {
            var low = Vector256.Narrow(Step(from[4 * i] * factor), Step(from[(4 * i) + 1] * factor));
            var high = Vector256.Narrow(Step(from[(4 * i) + 2] * factor), Step(from[(4 * i) + 3] * factor));
            to[i] = Vector256.Narrow(low, high).AsByte() + Vector256.Create((byte)Offset);
        }

        return largest / Largest;
    }

    // Every value is within range, so the processor's own conversion will do.
    private static Vector256<int> Step(Vector256<float> value) => Vector256.ConvertToInt32Native(Vector256.Round(value));
}
