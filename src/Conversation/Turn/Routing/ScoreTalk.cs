using System.Globalization;
using System.Text.RegularExpressions;
using BackPainBot.Conversation.Dialogs.Asking;
using BackPainBot.Conversation.Dialogs.Told;

namespace BackPainBot.Conversation.Turn.Routing;

/// <summary>A pain score in passing: "4", "5/10", "it's about a 3 when I sit", "with the brace off it's five".</summary>
public static partial class ScoreTalk
{
    /// <summary>In a longer message a lone number can be anything.</summary>
    private const int LongestTalk = 14;

    private static readonly string[] Words = ["zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"];

    /// <summary>0 to 10, or null if the message gives none.</summary>
    public static int? Find(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        if (OutOfTen().Match(text) is { Success: true } outOf)
            return ValueOf(outOf.Groups[1].Value);
        var plain = PlainWords.Of(text);
        var words = PlainWords.Split(plain);
        if (words.Length is > 0 and <= 2 && plain.Any(char.IsDigit))
            return ScaleWords.Find(plain);
        if (words.Length <= LongestTalk && Alone(text) is { } alone)
            return alone;
        return words.Length <= LongestTalk && InPassing().Match(plain) is { Success: true } passing ? ValueOf(passing.Groups[1].Value) : null;
    }

    // "Nothing new, just worse, 7": a part of the message that is only a number, if it is the only one.
    private static int? Alone(string text)
    {
        var numbers = Clauses.Of(text).Select(clause => Lone().Match(clause)).Where(found => found.Success).ToList();
        if (numbers.Count == 0 && Opens().Match(text) is { Success: true } opening)
            return ValueOf(opening.Groups[1].Value);
        return numbers.Count == 1 && text.Any(char.IsLetter) && text.Count(char.IsDigit) <= 2 ? ValueOf(numbers[0].Groups[1].Value) : null;
    }

    private static int? ValueOf(string word)
    {
        if (int.TryParse(word, NumberStyles.None, CultureInfo.InvariantCulture, out var number))
            return number <= 10 ? number : null;
        return Array.IndexOf(Words, word.ToLowerInvariant()) is >= 0 and var index ? index : null;
    }

    [GeneratedRegex(@"^\s*(?:(?:like|about|maybe|it'?s|its)\s+)?(?:an?\s+)?(\d{1,2})(?:\s?ish)?\s+(?:and\s+(?:i|it|my|rising|getting|climbing)|but|bad|really bad|horrible|awful|terrible|right now|now|today|at the moment)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Opens();

    [GeneratedRegex(@"^(?:(?:like|about|maybe|say|still|only)\s+)?(?:a\s+|an\s+)?(\d{1,2})(?:\s?ish)?$", RegexOptions.IgnoreCase)]
    private static partial Regex Lone();

    [GeneratedRegex(@"\b(\d{1,2}|zero|one|two|three|four|five|six|seven|eight|nine|ten)\s*(?:/|out of)\s*(?:10|ten)\b", RegexOptions.IgnoreCase)]
    private static partial Regex OutOfTen();

    [GeneratedRegex(@"\b(?:its|is|at|about|around|like|pain|discomfort|roughly|maybe|say|now)\s+(?:only\s+|still\s+|about\s+|around\s+)?(?:a\s+|an\s+)?(\d{1,2}|two|three|four|five|six|seven|eight|nine|ten)\b(?!\s+(?:kg|kilos?|lbs?|pounds?|min|mins|minutes?|hours?|days?|weeks?|months?|years?|sets?|reps?|times?|miles?|km|percent|in the|am|pm|oclock))")]
    private static partial Regex InPassing();
}
