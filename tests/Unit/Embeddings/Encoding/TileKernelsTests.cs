using System.Runtime.Intrinsics.X86;
using BackPainBot.Embeddings.Encoding;
using BackPainBot.Embeddings.Weights;

namespace BackPainBot.UnitTests.Embeddings.Encoding;

public sealed unsafe class TileKernelsTests
{
    private const int Panel = QuantizedMatrix.Panel;
    private const byte MostActivation = 255;

    public static TheoryData<int, string> Shapes
    {
        get
        {
            var shapes = new TheoryData<int, string>();
            foreach (var columns in (int[])[4, 32, 384, 1536])
            {
                foreach (var values in (string[])["random", "highest", "lowest", "opposed"])
                {
                    shapes.Add(columns, values);
                }
            }

            return shapes;
        }
    }

    [Theory]
    [MemberData(nameof(Shapes))]
    public void Every_kind_of_processor_gets_the_integers_of_plain_arithmetic(int columns, string values)
    {
        var (activations, weights) = Numbers(columns, values);
        var expected = Plain(activations, weights, columns);
        var packed = Packed(weights, columns);
        Assert.Equal(expected, Sums(TileKernels.SumPortable, activations, packed));
        Assert.Equal(expected, Sums(TileKernels.Sum, activations, packed));
        if (Avx2.IsSupported)
        {
            Assert.Equal(expected, Sums(TileKernels.Sum256, activations, packed));
        }

        if (Avx512BW.IsSupported)
        {
            Assert.Equal(expected, Sums(TileKernels.Sum512, activations, packed));
        }

        if (AvxVnni.IsSupported)
        {
            Assert.Equal(expected, Sums(TileKernels.SumVnni, activations, packed));
        }
    }

    private delegate void Kernel(byte* activations, sbyte* panel, int columns, int* sums);

    private static (byte[] Activations, sbyte[] Weights) Numbers(int columns, string values)
    {
        var random = new Random(columns);
        byte Activation(int at) => values switch
        {
            "random" => (byte)random.Next(MostActivation + 1),
            "opposed" => (at & 1) == 0 ? MostActivation : (byte)0,
            _ => MostActivation,
        };
        sbyte Weight(int at) => values switch
        {
            "random" => (sbyte)random.Next(-127, 128),
            "highest" => 127,
            "opposed" => (sbyte)((at & 1) == 0 ? -127 : 127),
            _ => -127,
        };
        return ([.. Enumerable.Range(0, TileKernels.Rows * columns).Select(Activation)], [.. Enumerable.Range(0, Panel * columns).Select(Weight)]);
    }

    private static int[] Plain(byte[] activations, sbyte[] weights, int columns) =>
    [
        .. from row in Enumerable.Range(0, TileKernels.Rows)
           from output in Enumerable.Range(0, Panel)
           select Enumerable.Range(0, columns).Sum(k => activations[(row * columns) + k] * weights[(output * columns) + k]),
    ];

    private static sbyte[] Packed(sbyte[] weights, int columns)
    {
        var packed = new sbyte[weights.Length];
        for (var at = 0; at < weights.Length; at++)
        {
            var (output, column) = (at / columns, at % columns);
            packed[(column / QuantizedMatrix.Group * Panel * QuantizedMatrix.Group) + (output * QuantizedMatrix.Group) + (column % QuantizedMatrix.Group)] = weights[at];
        }

        return packed;
    }

    private static int[] Sums(Kernel kernel, byte[] activations, sbyte[] packed)
    {
        var sums = new int[TileKernels.Rows * Panel];
        fixed (byte* a = activations)
        fixed (sbyte* w = packed)
        fixed (int* s = sums)
        {
            kernel(a, w, activations.Length / TileKernels.Rows, s);
        }

        return sums;
    }
}
