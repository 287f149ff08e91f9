using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;
using BackPainBot.Embeddings.Weights;

namespace BackPainBot.Embeddings.Encoding;

/// <summary>
/// Sums of products of unsigned activations and signed weights for a tile of four rows by 64 outputs, once for each kind of processor; all give the same integers.
/// </summary>
internal static unsafe class TileKernels
{
    public const int Rows = 4;

    private const int Panel = QuantizedMatrix.Panel;
    private const int Group = QuantizedMatrix.Group;
    private const int Step = Panel * Group;

    /// <summary>The fastest that this processor has.</summary>
    /// <param name="activations">Four rows of <paramref name="columns"/> values.</param>
    /// <param name="panel">The packed weights of 64 outputs.</param>
    /// <param name="columns">Values in a row, a multiple of four.</param>
    /// <param name="sums">Receives four rows of 64 sums.</param>
    public static void Sum(byte* activations, sbyte* panel, int columns, int* sums)
    {
        if (AvxVnni.IsSupported)
        {
            SumVnni(activations, panel, columns, sums);
        }
        else if (Avx512BW.IsSupported)
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

    // One instruction multiplies four pairs for each of eight outputs and adds them up.
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static void SumVnni(byte* activations, sbyte* panel, int columns, int* sums)
    {
        const int Part = 16;
        for (var part = 0; part < Panel; part += Part)
        {
            Vector256<int> s00 = default, s01 = default, s10 = default, s11 = default;
            Vector256<int> s20 = default, s21 = default, s30 = default, s31 = default;
            var weights = panel + (part * Group);
            for (var at = activations; at < activations + columns; at += Group, weights += Step)
            {
                var w0 = Vector256.Load(weights);
                var w1 = Vector256.Load(weights + Vector256<sbyte>.Count);
                var four = Vector256.Create(*(int*)at).AsByte();
                s00 = AvxVnni.MultiplyWideningAndAdd(s00, four, w0);
                s01 = AvxVnni.MultiplyWideningAndAdd(s01, four, w1);
                four = Vector256.Create(*(int*)(at + columns)).AsByte();
                s10 = AvxVnni.MultiplyWideningAndAdd(s10, four, w0);
                s11 = AvxVnni.MultiplyWideningAndAdd(s11, four, w1);
                four = Vector256.Create(*(int*)(at + (2 * columns))).AsByte();
                s20 = AvxVnni.MultiplyWideningAndAdd(s20, four, w0);
                s21 = AvxVnni.MultiplyWideningAndAdd(s21, four, w1);
                four = Vector256.Create(*(int*)(at + (3 * columns))).AsByte();
                s30 = AvxVnni.MultiplyWideningAndAdd(s30, four, w0);
                s31 = AvxVnni.MultiplyWideningAndAdd(s31, four, w1);
            }

            Store(sums + part, s00, s01);
            Store(sums + Panel + part, s10, s11);
            Store(sums + (2 * Panel) + part, s20, s21);
            Store(sums + (3 * Panel) + part, s30, s31);
        }
    }

    // Thirty-two registers hold sixteen pairs of half sums, four vectors of weights and what a row brings.
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static void Sum512(byte* activations, sbyte* panel, int columns, int* sums)
    {
        const int Part = 32;
        for (var part = 0; part < Panel; part += Part)
        {
            Vector512<int> s00 = default, s01 = default, s02 = default, s03 = default;
            Vector512<int> s10 = default, s11 = default, s12 = default, s13 = default;
            Vector512<int> s20 = default, s21 = default, s22 = default, s23 = default;
            Vector512<int> s30 = default, s31 = default, s32 = default, s33 = default;
            var weights = panel + (part * Group);
            for (var at = activations; at < activations + columns; at += Group, weights += Step)
            {
                var w0 = Avx512BW.ConvertToVector512Int16(Vector256.Load(weights));
                var w1 = Avx512BW.ConvertToVector512Int16(Vector256.Load(weights + 32));
                var w2 = Avx512BW.ConvertToVector512Int16(Vector256.Load(weights + 64));
                var w3 = Avx512BW.ConvertToVector512Int16(Vector256.Load(weights + 96));
                var four = Wide512(at);
                s00 += Avx512BW.MultiplyAddAdjacent(four, w0);
                s01 += Avx512BW.MultiplyAddAdjacent(four, w1);
                s02 += Avx512BW.MultiplyAddAdjacent(four, w2);
                s03 += Avx512BW.MultiplyAddAdjacent(four, w3);
                four = Wide512(at + columns);
                s10 += Avx512BW.MultiplyAddAdjacent(four, w0);
                s11 += Avx512BW.MultiplyAddAdjacent(four, w1);
                s12 += Avx512BW.MultiplyAddAdjacent(four, w2);
                s13 += Avx512BW.MultiplyAddAdjacent(four, w3);
                four = Wide512(at + (2 * columns));
                s20 += Avx512BW.MultiplyAddAdjacent(four, w0);
                s21 += Avx512BW.MultiplyAddAdjacent(four, w1);
                s22 += Avx512BW.MultiplyAddAdjacent(four, w2);
                s23 += Avx512BW.MultiplyAddAdjacent(four, w3);
                four = Wide512(at + (3 * columns));
                s30 += Avx512BW.MultiplyAddAdjacent(four, w0);
                s31 += Avx512BW.MultiplyAddAdjacent(four, w1);
                s32 += Avx512BW.MultiplyAddAdjacent(four, w2);
                s33 += Avx512BW.MultiplyAddAdjacent(four, w3);
            }

            StoreHalves(sums + part, s00, s01, s02, s03);
            StoreHalves(sums + Panel + part, s10, s11, s12, s13);
            StoreHalves(sums + (2 * Panel) + part, s20, s21, s22, s23);
            StoreHalves(sums + (3 * Panel) + part, s30, s31, s32, s33);
        }
    }

    // Sixteen registers hold eight pairs of half sums, so the panel is gone through in eight parts.
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static void Sum256(byte* activations, sbyte* panel, int columns, int* sums)
    {
        const int Part = 8;
        for (var part = 0; part < Panel; part += Part)
        {
            Vector256<int> s00 = default, s01 = default, s10 = default, s11 = default;
            Vector256<int> s20 = default, s21 = default, s30 = default, s31 = default;
            var weights = panel + (part * Group);
            for (var at = activations; at < activations + columns; at += Group, weights += Step)
            {
                var w0 = Avx2.ConvertToVector256Int16(weights);
                var w1 = Avx2.ConvertToVector256Int16(weights + 16);
                var four = Wide256(at);
                s00 += Avx2.MultiplyAddAdjacent(four, w0);
                s01 += Avx2.MultiplyAddAdjacent(four, w1);
                four = Wide256(at + columns);
                s10 += Avx2.MultiplyAddAdjacent(four, w0);
                s11 += Avx2.MultiplyAddAdjacent(four, w1);
                four = Wide256(at + (2 * columns));
                s20 += Avx2.MultiplyAddAdjacent(four, w0);
                s21 += Avx2.MultiplyAddAdjacent(four, w1);
                four = Wide256(at + (3 * columns));
                s30 += Avx2.MultiplyAddAdjacent(four, w0);
                s31 += Avx2.MultiplyAddAdjacent(four, w1);
            }

            StoreHalves(sums + part, s00, s01);
            StoreHalves(sums + Panel + part, s10, s11);
            StoreHalves(sums + (2 * Panel) + part, s20, s21);
            StoreHalves(sums + (3 * Panel) + part, s30, s31);
        }
    }

    /// <summary>For any processor.</summary>
    public static void SumPortable(byte* activations, sbyte* panel, int columns, int* sums)
    {
        for (var row = 0; row < Rows; row++)
        {
            for (var part = 0; part < Panel; part += Vector128<int>.Count)
            {
                SumFour(activations + (row * columns), panel + (part * Group), columns, sums + (row * Panel) + part);
            }
        }
    }

    // A product of 255 and 127 still fits in sixteen bits.
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void SumFour(byte* row, sbyte* weights, int columns, int* sums)
    {
        Vector128<int> first = default, second = default, third = default, fourth = default;
        for (var end = row + columns; row < end; row += Group, weights += Step)
        {
            var four = Vector128.WidenLower(Vector128.Create(*(int*)row).AsByte()).AsInt16();
            var (left, right) = Vector128.Widen(Vector128.Load(weights));
            var (low, high) = Vector128.Widen(four * left);
            first += low;
            second += high;
            (low, high) = Vector128.Widen(four * right);
            third += low;
            fourth += high;
        }

        (*sums, sums[1], sums[2], sums[3]) = (Vector128.Sum(first), Vector128.Sum(second), Vector128.Sum(third), Vector128.Sum(fourth));
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector512<short> Wide512(byte* four) => Avx512BW.ConvertToVector512Int16(Vector256.Create(*(int*)four).AsByte());

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector256<short> Wide256(byte* four) => Avx2.ConvertToVector256Int16(Vector128.Create(*(int*)four).AsByte());

    private static void Store(int* sums, Vector256<int> a, Vector256<int> b)
    {
        a.Store(sums);
        b.Store(sums + 8);
    }

    private static void StoreHalves(int* sums, Vector512<int> a, Vector512<int> b, Vector512<int> c, Vector512<int> d)
    {
        Whole(a).Store(sums);
        Whole(b).Store(sums + 8);
        Whole(c).Store(sums + 16);
        Whole(d).Store(sums + 24);
    }

    /// <summary>Neighbours belong to one output.</summary>
    private static Vector256<int> Whole(Vector512<int> halves) =>
        Avx512F.ConvertToVector256Int32((halves + Vector512.ShiftRightLogical(halves.AsInt64(), 32).AsInt32()).AsInt64());

    // The processor adds neighbours within each half of a register, so the middle quarters have to change places.
    private static void StoreHalves(int* sums, Vector256<int> a, Vector256<int> b) =>
        Avx2.Permute4x64(Avx2.HorizontalAdd(a, b).AsInt64(), 0b11_01_10_00).AsInt32().Store(sums);
}
