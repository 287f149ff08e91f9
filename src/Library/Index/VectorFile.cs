using System.Runtime.InteropServices;
using System.Security.Cryptography;

namespace BackPainBot.Library.Index;

/// <summary>The form of vectors on disk: a mark, the digest of all texts, then their keys, then what a step of each vector is worth, then the vectors in eight bits a number.</summary>
internal static class VectorFile
{
    private const int KeyBytes = 16;

    // Stands first, and tells these files from older ones.
    private static ReadOnlySpan<byte> Mark => "BPV8"u8;

    /// <summary>None where there is no file that can be read; one of another form, or cut short by a crash, is ignored too.</summary>
    public static KeptVectors Read(string path, int width)
    {
        try
        {
            return File.Exists(path) ? Open(path, width) : KeptVectors.None(width);
        }
        catch (Exception unreadable) when (unreadable is IOException or UnauthorizedAccessException)
        {
            // It holds nothing that cannot be computed again.
            return KeptVectors.None(width);
        }
    }

    private static KeptVectors Open(string path, int width)
    {
        using var file = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete, bufferSize: 0);
        var (count, rest) = Math.DivRem(file.Length - Mark.Length - SHA256.HashSizeInBytes, KeyBytes + sizeof(float) + width);
        Span<byte> mark = stackalloc byte[Mark.Length];
        if (count < 0 || rest != 0 || file.Read(mark) != mark.Length || !mark.SequenceEqual(Mark))
        {
            return KeptVectors.None(width);
        }

        var digest = new byte[SHA256.HashSizeInBytes];
        var keys = new UInt128[count];
        var steps = new float[count];
        var rounded = GC.AllocateUninitializedArray<sbyte>((int)count * width);
        file.ReadExactly(digest);
        file.ReadExactly(MemoryMarshal.AsBytes(keys.AsSpan()));
        file.ReadExactly(MemoryMarshal.AsBytes(steps.AsSpan()));
        file.ReadExactly(MemoryMarshal.AsBytes(rounded.AsSpan()));
        var numbers = GC.AllocateUninitializedArray<float>(rounded.Length);
        for (var i = 0; i < count; i++)
        {
            EightBitVector.Widen(rounded.AsSpan(i * width, width), steps[i], numbers.AsSpan(i * width, width));
        }

        return new KeptVectors(digest, keys, new VectorBlock(numbers, width));
    }

    /// <summary>Written beside the old file and moved over it, so that a reader never sees half a file.</summary>
    public static void Write(string path, KeptVectors kept, int width)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        var draft = $"{path}.{Guid.NewGuid():N}";
        var steps = new float[kept.Vectors.Count];
        var rounded = GC.AllocateUninitializedArray<sbyte>(steps.Length * width);
        for (var i = 0; i < steps.Length; i++)
        {
            steps[i] = EightBitVector.Round(kept.Vectors[i], rounded.AsSpan(i * width, width));
        }

        using (var stream = File.Create(draft))
        {
            stream.Write(Mark);
            stream.Write(kept.Digest);
            stream.Write(MemoryMarshal.AsBytes(kept.Keys.AsSpan()));
            stream.Write(MemoryMarshal.AsBytes(steps.AsSpan()));
            stream.Write(MemoryMarshal.AsBytes(rounded.AsSpan()));
        }

        File.Move(draft, path, overwrite: true);
    }
}
