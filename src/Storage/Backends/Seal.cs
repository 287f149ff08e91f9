using System.Security.Cryptography;
using System.Text;

namespace BackPainBot.Storage.Backends;

/// <summary>
/// AES-256-GCM under the key of a day. The place that something belongs to is authenticated with it, so that rows cannot be swapped.
/// Nonces are random; NIST SP 800-38D section 8.3 allows 2^32 of them per key.
/// </summary>
internal sealed class Seal(long moment, byte[] key)
{
    public const int KeyBytes = 32;
    private const int NonceBytes = 12;
    private const int TagBytes = 16;

    /// <summary>How long something sealed is given back.</summary>
    public static readonly TimeSpan Lifetime = TimeSpan.FromHours(24);

    private static readonly long Day = (long)TimeSpan.FromDays(1).TotalMilliseconds;

    /// <summary>When it seals, in Unix milliseconds; a row carries this, and 0 if it is plain.</summary>
    public long Moment => moment;

    /// <summary>The day whose key sealed something at a moment.</summary>
    public static long DayOf(long moment) => moment / Day;

    /// <summary>The last day whose key no longer opens anything that is given back.</summary>
    public static long LastDeadDay(long now) => DayOf(now) - 2;

    /// <summary>What was sealed up to this moment is not given back.</summary>
    public static long ExpiredAt(long now) => now - (long)Lifetime.TotalMilliseconds;

    public static byte[] NewKey() => RandomNumberGenerator.GetBytes(KeyBytes);

    public byte[] Close(ReadOnlySpan<byte> plain, string place)
    {
        var sealedText = new byte[NonceBytes + TagBytes + plain.Length];
        var nonce = sealedText.AsSpan(0, NonceBytes);
        RandomNumberGenerator.Fill(nonce);
        using var cipher = new AesGcm(key, TagBytes);
        cipher.Encrypt(nonce, plain, sealedText.AsSpan(NonceBytes + TagBytes), sealedText.AsSpan(NonceBytes, TagBytes), Encoding.UTF8.GetBytes(place));
        return sealedText;
    }

    /// <summary>The plain bytes.</summary>
    /// <exception cref="AuthenticationTagMismatchException">The row was damaged, or put in the place of another.</exception>
    public byte[] Open(ReadOnlySpan<byte> sealedText, string place)
    {
        var plain = new byte[sealedText.Length - NonceBytes - TagBytes];
        using var cipher = new AesGcm(key, TagBytes);
        cipher.Decrypt(sealedText[..NonceBytes], sealedText[(NonceBytes + TagBytes)..], sealedText.Slice(NonceBytes, TagBytes), plain, Encoding.UTF8.GetBytes(place));
        return plain;
    }
}
