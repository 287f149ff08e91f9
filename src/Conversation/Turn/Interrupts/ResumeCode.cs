using System.Security.Cryptography;
using System.Text.RegularExpressions;

namespace BackPainBot.Conversation.Turn.Interrupts;

/// <summary>A short code that brings a conversation back on another device: eight letters that can be read out loud.</summary>
public static partial class ResumeCode
{
    // No vowels, so no words; no digits and no X, so that no code looks like sets and repetitions to the outgoing gate.
    // 17^8 possibilities against guessing, and codes expire.
    private const string Letters = "CDFGHJKLMNPQRTVWZ";

    public static string New() => "BACK-" + RandomNumberGenerator.GetString(Letters, 4) + "-" + RandomNumberGenerator.GetString(Letters, 4);

    /// <summary>The code in a message, upper case with its dashes, or null.</summary>
    public static string? Find(string text) =>
        Form().Match(text) is { Success: true } found ? $"BACK-{found.Groups[1].Value}-{found.Groups[2].Value}".ToUpperInvariant() : null;

    [GeneratedRegex(@"\bBACK[- ]([A-Z2-9]{4})[- ]([A-Z2-9]{4})\b", RegexOptions.IgnoreCase)]
    private static partial Regex Form();
}
