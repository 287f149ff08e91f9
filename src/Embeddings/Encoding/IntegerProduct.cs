using System.Numerics.Tensors;
using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;
using BackPainBot.Embeddings.Weights;

namespace BackPainBot.Embeddings.Encoding;

/// <summary>Rows of activations times a weight matrix, in integers, four outputs by four rows at a time.</summary>
internal static unsafe class IntegerProduct
{
    private const int Tile = 4;

    /// <summary>Writes <c>input · weightsᵀ + bias</c>; rows are padded to a multiple of four in both buffers.</summary>
    public static void Multiply(QuantizedRows input, QuantizedMatrix weights, int rows, Span<float> output)
    {
        var columns = weights.Columns;
        var wide = stackalloc short[Tile * columns];
        fixed (short* activations = input.Values)
        fixed (sbyte* values = weights.Values)
        {
            for (var column = 0; column < weights.Rows; column += Tile)
            {
                TensorPrimitives.ConvertChecked<sbyte, short>(
                    new ReadOnlySpan<sbyte>(values + (column * columns), Tile * columns), new Span<short>(wide, Tile * columns));
                for (var row = 0; row < rows; row += Tile)
                {
                    var sums = new TileSums();
                    Sum(activations + (row * columns), wide, columns, &sums);
                    Write(sums, input, weights, row, column, output);
                }
            }
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void Write(in TileSums sums, QuantizedRows input, QuantizedMatrix weights, int row, int column, Span<float> output)
    {
        var scale = Vector128.Create(weights.Scales.AsSpan(column, Tile));
        var bias = Vector128.Create(weights.Bias.AsSpan(column, Tile));
        for (var r = 0; r < Tile; r++)
        {
            var sum = Vector128.ConvertToSingle(sums.Row(r)) * scale * input.Scales[row + r];
            (sum + bias).CopyTo(output[(((row + r) * weights.Rows) + column)..]);
        }
    }

    private static void Sum(short* a, short* w, int columns, TileSums* sums)
    {
        if (Avx512BW.IsSupported)
        {
            Sum512(a, w, columns, sums);
        }
        else if (Avx2.IsSupported)
        {
            Sum256(a, w, columns, sums);
        }
        else
        {
            SumPortable(a, w, columns, sums);
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void Sum512(short* a, short* w, int columns, TileSums* sums)
    {
        for (var half = 0; half < Tile; half += 2)
        {
            Vector512<int> s00 = default, s01 = default, s02 = default, s03 = default;
            Vector512<int> s10 = default, s11 = default, s12 = default, s13 = default;
            var first = a + (half * columns);
            for (var k = 0; k < columns; k += Vector512<short>.Count)
            {
                var a0 = Vector512.Load(first + k);
                var a1 = Vector512.Load(first + columns + k);
                var w0 = Vector512.Load(w + k);
                var w1 = Vector512.Load(w + columns + k);
                var w2 = Vector512.Load(w + (2 * columns) + k);
                var w3 = Vector512.Load(w + (3 * columns) + k);
                s00 += Avx512BW.MultiplyAddAdjacent(a0, w0);
                s01 += Avx512BW.MultiplyAddAdjacent(a0, w1);
                s02 += Avx512BW.MultiplyAddAdjacent(a0, w2);
                s03 += Avx512BW.MultiplyAddAdjacent(a0, w3);
                s10 += Avx512BW.MultiplyAddAdjacent(a1, w0);
                s11 += Avx512BW.MultiplyAddAdjacent(a1, w1);
                s12 += Avx512BW.MultiplyAddAdjacent(a1, w2);
                s13 += Avx512BW.MultiplyAddAdjacent(a1, w3);
            }

            sums->Set(half, Vector128.Create(Vector512.Sum(s00), Vector512.Sum(s01), Vector512.Sum(s02), Vector512.Sum(s03)));
            sums->Set(half + 1, Vector128.Create(Vector512.Sum(s10), Vector512.Sum(s11), Vector512.Sum(s12), Vector512.Sum(s13)));
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void Sum256(short* a, short* w, int columns, TileSums* sums)
    {
        for (var half = 0; half < Tile; half += 2)
        {
            Vector256<int> s00 = default, s01 = default, s02 = default, s03 = default;
            Vector256<int> s10 = default, s11 = default, s12 = default, s13 = default;
            var first = a + (half * columns);
            for (var k = 0; k < columns; k += Vector256<short>.Count)
            {
                var a0 = Vector256.Load(first + k);
                var a1 = Vector256.Load(first + columns + k);
                var w0 = Vector256.Load(w + k);
                var w1 = Vector256.Load(w + columns + k);
                var w2 = Vector256.Load(w + (2 * columns) + k);
                var w3 = Vector256.Load(w + (3 * columns) + k);
                s00 += Avx2.MultiplyAddAdjacent(a0, w0);
                s01 += Avx2.MultiplyAddAdjacent(a0, w1);
                s02 += Avx2.MultiplyAddAdjacent(a0, w2);
                s03 += Avx2.MultiplyAddAdjacent(a0, w3);
                s10 += Avx2.MultiplyAddAdjacent(a1, w0);
                s11 += Avx2.MultiplyAddAdjacent(a1, w1);
                s12 += Avx2.MultiplyAddAdjacent(a1, w2);
                s13 += Avx2.MultiplyAddAdjacent(a1, w3);
            }

            sums->Set(half, Vector128.Create(Vector256.Sum(s00), Vector256.Sum(s01), Vector256.Sum(s02), Vector256.Sum(s03)));
            sums->Set(half + 1, Vector128.Create(Vector256.Sum(s10), Vector256.Sum(s11), Vector256.Sum(s12), Vector256.Sum(s13)));
        }
    }

    private static void SumPortable(short* a, short* w, int columns, TileSums* sums)
    {
        var row = stackalloc int[Tile];
        for (var r = 0; r < Tile; r++)
        {
            for (var c = 0; c < Tile; c++)
            {
                row[c] = Dot(a + (r * columns), w + (c * columns), columns);
            }

            sums->Set(r, Vector128.Load(row));
        }
    }

    private static int Dot(short* x, short* y, int length)
    {
        var sum = Vector128<int>.Zero;
        for (var k = 0; k < length; k += Vector128<short>.Count)
        {
            var (xLow, xHigh) = Vector128.Widen(Vector128.Load(x + k));
            var (yLow, yHigh) = Vector128.Widen(Vector128.Load(y + k));
            sum += (xLow * yLow) + (xHigh * yHigh);
        }

        return Vector128.Sum(sum);
    }
}
