using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace BackPainBot.Embeddings.Encoding;

/// <summary>e to the power of eight numbers in single precision, off by at most three parts in ten million.</summary>
internal static class Exponential
{
    private const float Lowest = -87.3f, Highest = 88f;
    private const float Log2E = 1.44269504f;
    private const int Bias = 127, MantissaBits = 23;

    // ln 2 in two parts, so that what is taken away is exact.
    private const float Ln2High = 0.693359375f, Ln2Low = -2.12194440e-4f;

    /// <summary>Cephes' expf: a power of two times a polynomial on half of ln 2 to either side of zero.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector256<float> Of(Vector256<float> power)
    {
        var x = Vector256.MinNative(Vector256.MaxNative(power, Vector256.Create(Lowest)), Vector256.Create(Highest));
        var twos = Vector256.Round(x * Log2E);
        var rest = Vector256.MultiplyAddEstimate(twos, Vector256.Create(-Ln2High), x);
        rest = Vector256.MultiplyAddEstimate(twos, Vector256.Create(-Ln2Low), rest);
        var y = Vector256.Create(1.9875691500e-4f);
        y = Vector256.MultiplyAddEstimate(y, rest, Vector256.Create(1.3981999507e-3f));
        y = Vector256.MultiplyAddEstimate(y, rest, Vector256.Create(8.3334519073e-3f));
        y = Vector256.MultiplyAddEstimate(y, rest, Vector256.Create(4.1665795894e-2f));
        y = Vector256.MultiplyAddEstimate(y, rest, Vector256.Create(1.6666665459e-1f));
        y = Vector256.MultiplyAddEstimate(y, rest, Vector256.Create(5.0000001201e-1f));
        y = Vector256.MultiplyAddEstimate(y * rest, rest, rest + Vector256<float>.One);
        var scale = (Vector256.ConvertToInt32Native(twos) + Vector256.Create(Bias)) << MantissaBits;
        return y * scale.AsSingle();
    }
}
