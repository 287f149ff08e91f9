using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using BackPainBot.Embeddings.Weights;

namespace BackPainBot.Embeddings.Encoding;

/// <summary>Rows of activations times a weight matrix, in integers, tile by tile: a panel of weights serves all rows while it is near.</summary>
internal static unsafe class IntegerProduct
{
    /// <summary>Writes <c>input · weightsᵀ + bias</c>; rows are padded to a multiple of four in both buffers.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static void Multiply(QuantizedRows input, QuantizedMatrix weights, int rows, Span<float> output)
    {
        var sums = stackalloc int[TileKernels.Rows * QuantizedMatrix.Panel];
        var columns = weights.Columns;
        fixed (byte* activations = input.Values)
        fixed (sbyte* packed = weights.Packed)
        fixed (float* results = output[..(rows * weights.Rows)])
        {
            for (var column = 0; column < weights.Rows; column += QuantizedMatrix.Panel)
            {
                for (var row = 0; row < rows; row += TileKernels.Rows)
                {
                    TileKernels.Sum(activations + (row * columns), packed + (column * columns), columns, sums);
                    Write(sums, input.Scales.Slice(row, TileKernels.Rows), weights, new Target(results + (row * weights.Rows) + column, column));
                }
            }
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void Write(int* sums, ReadOnlySpan<float> rowScales, QuantizedMatrix weights, Target to)
    {
        fixed (int* surplus = &weights.Surplus[to.Column])
        fixed (float* scales = &weights.Scales[to.Column], bias = &weights.Bias[to.Column])
        {
            var output = to.Output;
            foreach (var rowScale in rowScales)
            {
                for (var i = 0; i < QuantizedMatrix.Panel; i += Vector256<float>.Count)
                {
                    var sum = Vector256.ConvertToSingle(Vector256.Load(sums + i) - Vector256.Load(surplus + i)) * Vector256.Load(scales + i) * rowScale;
                    (sum + Vector256.Load(bias + i)).Store(output + i);
                }

                sums += QuantizedMatrix.Panel;
                output += weights.Rows;
            }
        }
    }

    /// <summary>Where a tile goes: its first number, and which output that is.</summary>
    private readonly struct Target(float* output, int column)
    {
        public readonly float* Output = output;
        public readonly int Column = column;
    }
}
