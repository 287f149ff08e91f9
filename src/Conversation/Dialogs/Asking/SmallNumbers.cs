using System.Globalization;

namespace BackPainBot.Conversation.Dialogs.Asking;

/// <summary>Whole numbers as people write them in an answer: in digits, or as words up to ten.</summary>
internal static class SmallNumbers
{
    private static readonly string[] Words = ["zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"];

    /// <summary>The number that a lower-case word stands for, or null.</summary>
    public static int? Of(string word)
    {
        if (int.TryParse(word, NumberStyles.None, CultureInfo.InvariantCulture, out var number))
            return number;
        return Array.IndexOf(Words, word) is >= 0 and var named ? named : null;
    }
}
