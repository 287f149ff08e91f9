using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;
using BackPainBot.Embeddings.Weights;

namespace BackPainBot.Embeddings.Encoding;

/// <summary>
/// Sums of products for a tile of four rows by 64 outputs, once for each kind of processor; all give the same integers.
/// Sixteen-bit activations keep the vectors as they are; 8-bit ones (VPDPBUSD) would gain a quarter of this time and change every vector.
/// </summary>
internal static unsafe class TileKernels
{
    public const int Rows = 4;

    private const int Panel = QuantizedMatrix.Panel;
    private const int Step = Panel * QuantizedMatrix.Pair;

    /// <summary>The fastest that this processor has.</summary>
    /// <param name="activations">Four rows of <paramref name="columns"/> values.</param>
    /// <param name="panel">The packed weights of 64 outputs.</param>
    /// <param name="columns">Values in a row, even.</param>
    /// <param name="sums">Receives four rows of 64 sums.</param>
    public static void Sum(short* activations, sbyte* panel, int columns, int* sums)
    {
        if (Avx512BW.IsSupported)
        {
            Sum512(activations, panel, columns, sums);
        }
        else if (Avx2.IsSupported)
        {
            Sum256(activations, panel, columns, sums);
        }
        else
        {
            SumPortable(activations, panel, columns, sums);
        }
    }

    // Thirty-two registers hold the sixteen sums, four vectors of weights and what a row brings.
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static void Sum512(short* activations, sbyte* panel, int columns, int* sums)
    {
        Vector512<int> s00 = default, s01 = default, s02 = default, s03 = default;
        Vector512<int> s10 = default, s11 = default, s12 = default, s13 = default;
        Vector512<int> s20 = default, s21 = default, s22 = default, s23 = default;
        Vector512<int> s30 = default, s31 = default, s32 = default, s33 = default;
        for (var end = activations + columns; activations < end; activations += QuantizedMatrix.Pair, panel += Step)
        {
            var w0 = Avx512BW.ConvertToVector512Int16(Vector256.Load(panel));
            var w1 = Avx512BW.ConvertToVector512Int16(Vector256.Load(panel + 32));
            var w2 = Avx512BW.ConvertToVector512Int16(Vector256.Load(panel + 64));
            var w3 = Avx512BW.ConvertToVector512Int16(Vector256.Load(panel + 96));
            var pair = Vector512.Create(*(int*)activations).AsInt16();
            s00 += Avx512BW.MultiplyAddAdjacent(pair, w0);
            s01 += Avx512BW.MultiplyAddAdjacent(pair, w1);
            s02 += Avx512BW.MultiplyAddAdjacent(pair, w2);
            s03 += Avx512BW.MultiplyAddAdjacent(pair, w3);
            pair = Vector512.Create(*(int*)(activations + columns)).AsInt16();
            s10 += Avx512BW.MultiplyAddAdjacent(pair, w0);
            s11 += Avx512BW.MultiplyAddAdjacent(pair, w1);
            s12 += Avx512BW.MultiplyAddAdjacent(pair, w2);
            s13 += Avx512BW.MultiplyAddAdjacent(pair, w3);
            pair = Vector512.Create(*(int*)(activations + (2 * columns))).AsInt16();
            s20 += Avx512BW.MultiplyAddAdjacent(pair, w0);
            s21 += Avx512BW.MultiplyAddAdjacent(pair, w1);
            s22 += Avx512BW.MultiplyAddAdjacent(pair, w2);
            s23 += Avx512BW.MultiplyAddAdjacent(pair, w3);
            pair = Vector512.Create(*(int*)(activations + (3 * columns))).AsInt16();
            s30 += Avx512BW.MultiplyAddAdjacent(pair, w0);
            s31 += Avx512BW.MultiplyAddAdjacent(pair, w1);
            s32 += Avx512BW.MultiplyAddAdjacent(pair, w2);
            s33 += Avx512BW.MultiplyAddAdjacent(pair, w3);
        }

        Store(sums, s00, s01, s02, s03);
        Store(sums + Panel, s10, s11, s12, s13);
        Store(sums + (2 * Panel), s20, s21, s22, s23);
        Store(sums + (3 * Panel), s30, s31, s32, s33);
    }

    // Sixteen registers hold eight sums, so the panel is gone through in four parts.
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static void Sum256(short* activations, sbyte* panel, int columns, int* sums)
    {
        const int Part = 16;
        for (var part = 0; part < Panel; part += Part)
        {
            Vector256<int> s00 = default, s01 = default, s10 = default, s11 = default;
            Vector256<int> s20 = default, s21 = default, s30 = default, s31 = default;
            var weights = panel + (part * QuantizedMatrix.Pair);
            for (var at = activations; at < activations + columns; at += QuantizedMatrix.Pair, weights += Step)
            {
                var w0 = Avx2.ConvertToVector256Int16(weights);
                var w1 = Avx2.ConvertToVector256Int16(weights + Part);
                var pair = Vector256.Create(*(int*)at).AsInt16();
                s00 += Avx2.MultiplyAddAdjacent(pair, w0);
                s01 += Avx2.MultiplyAddAdjacent(pair, w1);
                pair = Vector256.Create(*(int*)(at + columns)).AsInt16();
                s10 += Avx2.MultiplyAddAdjacent(pair, w0);
                s11 += Avx2.MultiplyAddAdjacent(pair, w1);
                pair = Vector256.Create(*(int*)(at + (2 * columns))).AsInt16();
                s20 += Avx2.MultiplyAddAdjacent(pair, w0);
                s21 += Avx2.MultiplyAddAdjacent(pair, w1);
                pair = Vector256.Create(*(int*)(at + (3 * columns))).AsInt16();
                s30 += Avx2.MultiplyAddAdjacent(pair, w0);
                s31 += Avx2.MultiplyAddAdjacent(pair, w1);
            }

            Store(sums + part, s00, s01);
            Store(sums + Panel + part, s10, s11);
            Store(sums + (2 * Panel) + part, s20, s21);
            Store(sums + (3 * Panel) + part, s30, s31);
        }
    }

    /// <summary>For any processor.</summary>
    public static void SumPortable(short* activations, sbyte* panel, int columns, int* sums)
    {
        for (var row = 0; row < Rows; row++)
        {
            for (var part = 0; part < Panel; part += Vector128<int>.Count)
            {
                SumFour(activations + (row * columns), panel + (part * QuantizedMatrix.Pair), columns, sums + (row * Panel) + part);
            }
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void SumFour(short* row, sbyte* weights, int columns, int* sums)
    {
        Vector128<int> low = default, high = default;
        for (var end = row + columns; row < end; row += QuantizedMatrix.Pair, weights += Step)
        {
            var (first, second) = Vector128.Widen(Vector128.Create(*(int*)row).AsInt16());
            var (left, right) = Vector128.Widen(Vector128.WidenLower(Vector128.CreateScalar(*(long*)weights).AsSByte()));
            low += first * left;
            high += second * right;
        }

        // Neighbours belong to one output.
        (*sums, sums[1], sums[2], sums[3]) = (low[0] + low[1], low[2] + low[3], high[0] + high[1], high[2] + high[3]);
    }

    private static void Store(int* sums, Vector512<int> a, Vector512<int> b, Vector512<int> c, Vector512<int> d)
    {
        a.Store(sums);
        b.Store(sums + 16);
        c.Store(sums + 32);
        d.Store(sums + 48);
    }

    private static void Store(int* sums, Vector256<int> a, Vector256<int> b)
    {
        a.Store(sums);
        b.Store(sums + 8);
    }
}
