using System.Globalization;
using System.Text.RegularExpressions;

namespace Microsoft.Bot.Builder.Dialogs.Recognition;

/// <summary>Reads times of day: <c>9am</c>, <c>21:15</c>, <c>4 o'clock</c>, noon and midnight.</summary>
internal static class ClockWords
{
    private static readonly Regex Named = new(@"\b(?:noon|midnight)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);
    private static readonly Regex Clock = new(@"\b(?<h>[0-9]{1,2})(?:(?::(?<m>[0-9]{2}))?\s*(?<half>[ap])\.?m\b|:(?<m>[0-9]{2})(?![0-9])|\s*o\s?'?clock\b)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);

    /// <summary>The times that the text can mean, each with its TIMEX; none if it names no time.</summary>
    public static IReadOnlyList<(string Timex, TimeSpan Time)> Find(string text)
    {
        if (Named.Match(text) is { Success: true } named)
            return [Make(named.Value.StartsWith("noon", StringComparison.OrdinalIgnoreCase) ? 12 : 0, null)];
        if (Clock.Match(text) is not { Success: true } clock)
            return [];
        var hour = int.Parse(clock.Groups["h"].ValueSpan, CultureInfo.InvariantCulture);
        int? minute = clock.Groups["m"].Success ? int.Parse(clock.Groups["m"].ValueSpan, CultureInfo.InvariantCulture) : null;
        if (hour > 23 || minute > 59)
            return [];
        if (clock.Groups["half"].Success)
            return hour is 0 or > 12 ? [] : [Make((hour % 12) + (clock.Groups["half"].Value[0] is 'p' or 'P' ? 12 : 0), minute)];
        // Without am or pm, a figure of the first half of the day can be in either.
        return hour is 0 or > 12 ? [Make(hour, minute)] : [Make(hour % 12, minute), Make((hour % 12) + 12, minute)];
    }

    private static (string, TimeSpan) Make(int hour, int? minute)
    {
        var timex = minute is { } some
            ? string.Create(CultureInfo.InvariantCulture, $"T{hour:00}:{some:00}")
            : string.Create(CultureInfo.InvariantCulture, $"T{hour:00}");
        return (timex, new TimeSpan(hour, minute ?? 0, 0));
    }
}
