using System.Security.Cryptography;
using System.Text.RegularExpressions;

namespace BackPainBot.Conversation.Turn.Interrupts;

/// <summary>A short code that brings a conversation back on another device: eight letters that can be read out loud.</summary>
public static class ResumeCode
{
    private static readonly Regex Form = new(@"\bBACK ?-? ?([" + Letters + @"]{4}) ?-? ?([" + Letters + @"]{4})\b", RegexOptions.IgnoreCase);
    private static readonly Regex Mistyped = new(@"^\W*BACK-([A-Z]{4})-([A-Z]{4})\W*$", RegexOptions.IgnoreCase);

    // No vowels, so no words; no digits and no X, so that no code looks like sets and repetitions to the outgoing gate.
    // 17^8 possibilities against guessing, and codes expire.
    private const string Letters = "CDFGHJKLMNPQRTVWZ";

    public static string New() => "BACK-" + RandomNumberGenerator.GetString(Letters, 4) + "-" + RandomNumberGenerator.GetString(Letters, 4);

    /// <summary>
    /// The code in a message, upper case with its dashes, or null. A message that is nothing but a mistyped code counts too, so that
    /// it can be said that it isn't known; words such as "back pain when" never do.
    /// </summary>
    public static string? Find(string text)
    {
        var found = Form.Match(text) is { Success: true } written ? written : Mistyped.Match(text);
        return found.Success ? $"BACK-{found.Groups[1].Value}-{found.Groups[2].Value}".ToUpperInvariant() : null;
    }
}
