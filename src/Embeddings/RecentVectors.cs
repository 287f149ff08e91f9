using System.Runtime.InteropServices;
using System.Security.Cryptography;

namespace BackPainBot.Embeddings;

/// <summary>The last few vectors, because one message is embedded by its reader and again by search. Found by the text's SHA-256; no text is held.</summary>
internal sealed class RecentVectors
{
    private const int Most = 64;

    private readonly Lock _gate = new();
    private readonly (UInt128 Key, float[]? Vector)[] _ring = new (UInt128, float[]?)[Most];
    private int _next;

    /// <summary>The vector of a text, made only if it is not among the last few.</summary>
    public float[] Of(string text, Func<string, float[]> make)
    {
        var key = KeyOf(text);
        if (Find(key) is { } known)
        {
            return known;
        }

        var vector = make(text);
        Keep(key, vector);
        return vector;
    }

    public float[]? Find(UInt128 key)
    {
        lock (_gate)
        {
            foreach (var (other, vector) in _ring)
            {
                if (other == key && vector is not null)
                {
                    // A copy, as callers add to what they get.
                    return (float[])vector.Clone();
                }
            }

            return null;
        }
    }

    public void Keep(UInt128 key, float[] vector)
    {
        lock (_gate)
        {
            _ring[_next] = (key, (float[])vector.Clone());
            _next = (_next + 1) % Most;
        }
    }

    public static UInt128 KeyOf(string text)
    {
        Span<byte> hash = stackalloc byte[SHA256.HashSizeInBytes];
        SHA256.HashData(MemoryMarshal.AsBytes(text.AsSpan()), hash);
        return new UInt128(BitConverter.ToUInt64(hash), BitConverter.ToUInt64(hash[8..]));
    }
}
