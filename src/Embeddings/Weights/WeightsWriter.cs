using System.Runtime.InteropServices;

namespace BackPainBot.Embeddings.Weights;

/// <summary>Writes what <see cref="WeightsReader"/> reads.</summary>
internal sealed class WeightsWriter(Stream stream)
{
    public void Write(long number) => stream.Write(MemoryMarshal.AsBytes([number]));

    public void Write<T>(T[] values)
        where T : unmanaged
    {
        Write(values.LongLength);
        stream.Write(MemoryMarshal.AsBytes(values.AsSpan()));
    }
}
