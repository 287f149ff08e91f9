using System.Runtime.InteropServices;
using System.Security.Cryptography;

namespace BackPainBot.Library.Index;

/// <summary>The last few questions as weighed, because one message is looked up as a wish and as a question, and everybody says what the buttons say. Found by the text's SHA-256; no text is held.</summary>
internal sealed class RecentQuestions
{
    private const int Most = 64;

    private readonly Lock _gate = new();
    private readonly Entry?[] _ring = new Entry?[Most];
    private int _next;

    /// <summary>What was weighed by this very index, or is weighed now.</summary>
    public WeighedQuestion Of(LibraryIndex index, string text, Func<WeighedQuestion> weigh)
    {
        Span<byte> hash = stackalloc byte[SHA256.HashSizeInBytes];
        SHA256.HashData(MemoryMarshal.AsBytes(text.AsSpan()), hash);
        var key = MemoryMarshal.Read<UInt128>(hash);
        if (Find(index, key) is { } known)
        {
            return known;
        }

        var weighed = weigh();
        lock (_gate)
        {
            _ring[_next] = new Entry(index, key, weighed);
            _next = (_next + 1) % Most;
        }

        return weighed;
    }

    private WeighedQuestion? Find(LibraryIndex index, UInt128 key)
    {
        lock (_gate)
        {
            foreach (var entry in _ring)
            {
                if (entry is not null && entry.Key == key && ReferenceEquals(entry.Index, index))
                {
                    return entry.Weighed;
                }
            }

            return null;
        }
    }

    private sealed record Entry(LibraryIndex Index, UInt128 Key, WeighedQuestion Weighed);
}
