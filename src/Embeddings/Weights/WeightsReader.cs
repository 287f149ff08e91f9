using System.Runtime.InteropServices;

namespace BackPainBot.Embeddings.Weights;

/// <summary>Reads arrays of numbers one after the other, each straight into its place.</summary>
internal sealed class WeightsReader(Stream stream)
{
    /// <exception cref="InvalidDataException">There is no array of bytes here.</exception>
    public byte[] Bytes() => Array<byte>();

    /// <exception cref="InvalidDataException">There is no array of single numbers here.</exception>
    public float[] Floats() => Array<float>();

    /// <exception cref="InvalidDataException">There is no array of small integers here.</exception>
    public sbyte[] Integers() => Array<sbyte>();

    /// <exception cref="InvalidDataException">There is no array of integers here.</exception>
    public int[] Sums() => Array<int>();

    /// <exception cref="EndOfStreamException">It is cut short.</exception>
    public long Number()
    {
        Span<long> number = stackalloc long[1];
        stream.ReadExactly(MemoryMarshal.AsBytes(number));
        return number[0];
    }

    private T[] Array<T>()
        where T : unmanaged
    {
        var count = Number();
        if (count < 0 || count > stream.Length)
        {
            throw new InvalidDataException("This is not an array.");
        }

        var values = GC.AllocateUninitializedArray<T>((int)count);
        stream.ReadExactly(MemoryMarshal.AsBytes(values.AsSpan()));
        return values;
    }
}
