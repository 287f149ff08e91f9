using System.Collections.Concurrent;
using System.Security.Cryptography;
using BackPainBot.Domain.Safety.Prescriptions;

namespace BackPainBot.Conversation.Turn.Gates;

/// <summary>Whether a text prescribes. The detector is pure and most texts are authored, so a verdict is remembered, by the text's SHA-256 and not by the text.</summary>
public static class JudgedTexts
{
    private const int Most = 20_000;
    private static readonly ConcurrentDictionary<UInt128, bool> Verdicts = new();

    public static bool Prescribes(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var key = KeyOf(text);
        if (Verdicts.TryGetValue(key, out var known))
            return known;
        var verdict = PrescriptionDetector.Prescribes(text);
        if (Verdicts.Count >= Most)
            Verdicts.Clear();
        Verdicts[key] = verdict;
        return verdict;
    }

    private static UInt128 KeyOf(string text)
    {
        Span<byte> hash = stackalloc byte[SHA256.HashSizeInBytes];
        SHA256.HashData(System.Runtime.InteropServices.MemoryMarshal.AsBytes(text.AsSpan()), hash);
        return new UInt128(BitConverter.ToUInt64(hash), BitConverter.ToUInt64(hash[8..]));
    }
}
