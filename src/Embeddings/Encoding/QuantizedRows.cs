using System.Numerics.Tensors;
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

    private static float RoundRow(ReadOnlySpan<float> row, Span<short> rounded)
    {
        var largest = MathF.Abs(TensorPrimitives.MaxMagnitude(row));
        var perStep = largest > 0 ? Largest / largest : 0;
        var from = MemoryMarshal.Cast<float, Vector256<float>>(row);
        var to = MemoryMarshal.Cast<short, Vector256<short>>(rounded);
        var factor = Vector256.Create(perStep);
        for (var i = 0; i < to.Length; i++)
        {
            var low = Vector256.ConvertToInt32(Vector256.Round(from[2 * i] * factor));
            var high = Vector256.ConvertToInt32(Vector256.Round(from[(2 * i) + 1] * factor));
            to[i] = Vector256.Narrow(low, high);
        }

        return largest / Largest;
    }
}
