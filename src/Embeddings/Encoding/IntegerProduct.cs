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

    /// <summary>From this many rows on, a product takes longer than it takes to wake another core: a message and not a question.</summary>
    private const int RowsWorthSharing = 48;

    private static readonly int Sharers = Math.Min(Environment.ProcessorCount, 4);

    /// <summary>Writes <c>input · weightsᵀ + bias</c>; rows are padded to a multiple of four in both buffers.</summary>
    public static void Multiply(QuantizedRows input, QuantizedMatrix weights, int rows, Span<float> output)
    {
        if (rows < RowsWorthSharing || Sharers == 1)
        {
            Multiply(input, weights, (rows, 0, weights.Rows), output);
            return;
        }

        fixed (float* start = output)
        {
            var (address, length) = ((nint)start, output.Length);
            var share = ((weights.Rows / Tile) + Sharers - 1) / Sharers * Tile;
            Parallel.For(0, Sharers, part => Multiply(
                input,
                weights,
                (rows, part * share, Math.Min(weights.Rows, (part + 1) * share)),
                new Span<float>((void*)address, length)));
        }
    }

    private static void Multiply(QuantizedRows input, QuantizedMatrix weights, (int Rows, int From, int To) part, Span<float> output)
    {
        var columns = weights.Columns;
        var wide = stackalloc short[Tile * columns];
        fixed (short* activations = input.Values)
        fixed (sbyte* values = weights.Values)
        {
            for (var column = part.From; column < part.To; column += Tile)
            {
                TensorPrimitives.ConvertChecked<sbyte, short>(
                    new ReadOnlySpan<sbyte>(values + (column * columns), Tile * columns), new Span<short>(wide, Tile * columns));
                for (var row = 0; row < part.Rows; row += Tile)
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

    // Thirty-two registers hold all sixteen sums at once.
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void Sum512(short* a, short* w, int columns, TileSums* sums)
    {
        Vector512<int> s00 = default, s01 = default, s02 = default, s03 = default;
        Vector512<int> s10 = default, s11 = default, s12 = default, s13 = default;
        Vector512<int> s20 = default, s21 = default, s22 = default, s23 = default;
        Vector512<int> s30 = default, s31 = default, s32 = default, s33 = default;
        for (var k = 0; k < columns; k += Vector512<short>.Count)
        {
            var w0 = Vector512.Load(w + k);
            var w1 = Vector512.Load(w + columns + k);
            var w2 = Vector512.Load(w + (2 * columns) + k);
            var w3 = Vector512.Load(w + (3 * columns) + k);
            var a0 = Vector512.Load(a + k);
            s00 += Avx512BW.MultiplyAddAdjacent(a0, w0);
            s01 += Avx512BW.MultiplyAddAdjacent(a0, w1);
            s02 += Avx512BW.MultiplyAddAdjacent(a0, w2);
            s03 += Avx512BW.MultiplyAddAdjacent(a0, w3);
            var a1 = Vector512.Load(a + columns + k);
            s10 += Avx512BW.MultiplyAddAdjacent(a1, w0);
            s11 += Avx512BW.MultiplyAddAdjacent(a1, w1);
            s12 += Avx512BW.MultiplyAddAdjacent(a1, w2);
            s13 += Avx512BW.MultiplyAddAdjacent(a1, w3);
            var a2 = Vector512.Load(a + (2 * columns) + k);
            s20 += Avx512BW.MultiplyAddAdjacent(a2, w0);
            s21 += Avx512BW.MultiplyAddAdjacent(a2, w1);
            s22 += Avx512BW.MultiplyAddAdjacent(a2, w2);
            s23 += Avx512BW.MultiplyAddAdjacent(a2, w3);
            var a3 = Vector512.Load(a + (3 * columns) + k);
            s30 += Avx512BW.MultiplyAddAdjacent(a3, w0);
            s31 += Avx512BW.MultiplyAddAdjacent(a3, w1);
            s32 += Avx512BW.MultiplyAddAdjacent(a3, w2);
            s33 += Avx512BW.MultiplyAddAdjacent(a3, w3);
        }

        sums->Set(0, Fold(Halve(s00), Halve(s01), Halve(s02), Halve(s03)));
        sums->Set(1, Fold(Halve(s10), Halve(s11), Halve(s12), Halve(s13)));
        sums->Set(2, Fold(Halve(s20), Halve(s21), Halve(s22), Halve(s23)));
        sums->Set(3, Fold(Halve(s30), Halve(s31), Halve(s32), Halve(s33)));
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

            sums->Set(half, Fold(s00, s01, s02, s03));
            sums->Set(half + 1, Fold(s10, s11, s12, s13));
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector256<int> Halve(Vector512<int> sum) => sum.GetLower() + sum.GetUpper();

    /// <summary>The totals of four vectors, by pairwise sums.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector128<int> Fold(Vector256<int> a, Vector256<int> b, Vector256<int> c, Vector256<int> d)
    {
        var pairs = Avx2.HorizontalAdd(Avx2.HorizontalAdd(a, b), Avx2.HorizontalAdd(c, d));
        return pairs.GetLower() + pairs.GetUpper();
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
