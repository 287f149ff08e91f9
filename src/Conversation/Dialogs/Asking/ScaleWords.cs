using System.Globalization;

namespace BackPainBot.Conversation.Dialogs.Asking;

/// <summary>A number from 0 to 10 in somebody's words; of two, the higher one, so that "4 to 6" is a 6.</summary>
public static class ScaleWords
{
    private static readonly string[] Words = ["zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"];

    // "5 minutes" or "3 weeks" is a time, not a score.
    private static readonly string[] Units = ["minutes", "minute", "mins", "min", "hours", "hour", "days", "day", "weeks", "week", "months", "month", "years", "year", "times", "kg", "kilos", "miles", "km", "sets", "reps"];

    public static int? Find(string plain)
    {
        ArgumentNullException.ThrowIfNull(plain);
        int? highest = null;
        var words = PlainWords.Split(plain.Replace("out of 10", "", StringComparison.Ordinal).Replace("out of ten", "", StringComparison.Ordinal));
        for (var i = 0; i < words.Length; i++)
        {
            var isTenth = i > 0 && words[i] == "10" && words.Length > 1 && ScoreOf(words[i - 1]) is not null;
            if (!isTenth && ScoreOf(words[i]) is { } score && !(i + 1 < words.Length && Units.Contains(words[i + 1])))
                highest = Math.Max(highest ?? 0, score);
        }

        return highest;
    }

    private static int? ScoreOf(string word)
    {
        if (int.TryParse(word, NumberStyles.None, CultureInfo.InvariantCulture, out var number))
            return number <= 10 ? number : null;
        return Array.IndexOf(Words, word) is >= 0 and var index && word != "one" ? index : null;
    }
}
