using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace BackPainBot.Embeddings.Weights;

/// <summary>Half-precision numbers made single ones. By hand, because a library's general code would run interpreted-slow for the one time that it is needed, at start.</summary>
internal static class HalfNumbers
{
    // The exponents of the two formats are 112 apart; multiplying by that power of two is exact, for denormal numbers too.
    private const uint TwoToThe112 = 0x77800000;
    private const int MantissaShift = 13;

    /// <param name="halves">Finite numbers.</param>
    /// <param name="into">As many places.</param>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static void Widen(ReadOnlySpan<Half> halves, Span<float> into)
    {
        var from = MemoryMarshal.Cast<Half, Vector256<ushort>>(halves);
        var to = MemoryMarshal.Cast<float, Vector256<float>>(into);
        for (var i = 0; i < from.Length; i++)
        {
            var (low, high) = Vector256.Widen(from[i]);
            to[2 * i] = Widened(low);
            to[(2 * i) + 1] = Widened(high);
        }

        for (var i = from.Length * Vector256<ushort>.Count; i < halves.Length; i++)
        {
            into[i] = (float)halves[i];
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector256<float> Widened(Vector256<uint> bits)
    {
        var size = ((bits & Vector256.Create(0x7FFFu)) << MantissaShift).AsSingle() * Vector256.Create(TwoToThe112).AsSingle();
        return (size.AsUInt32() | ((bits & Vector256.Create(0x8000u)) << 16)).AsSingle();
    }
}
