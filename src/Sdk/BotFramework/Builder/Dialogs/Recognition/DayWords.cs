using System.Globalization;
using System.Text.RegularExpressions;

namespace Microsoft.Bot.Builder.Dialogs.Recognition;

/// <summary>Reads days: ISO and local figures, English month and weekday names, today and its neighbours.</summary>
internal static class DayWords
{
    private static readonly Regex Iso = new(@"\b(?<y>[0-9]{4})-(?<m>[0-9]{1,2})-(?<d>[0-9]{1,2})(?![0-9])");
    private static readonly Regex Figures = new(@"\b(?<a>[0-9]{1,2})[/.](?<b>[0-9]{1,2})[/.](?<y>[0-9]{4})\b");
    private static readonly Regex NamedDay = new(@"\b(?:(?<d>[0-9]{1,2})(?:st|nd|rd|th)?(?:\s+of)?\s+(?<m>(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*)|(?<m>(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*)\s+(?<d>[0-9]{1,2})(?:st|nd|rd|th)?)(?:,?\s+(?<y>[0-9]{4}))?\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);
    private static readonly Regex Near = new(@"\b(?:today|tomorrow|yesterday)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);
    private static readonly Regex Weekday = new(@"\b(?:(?<which>next|last)\s+)?(?<w>sun|mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?)(?:day)?\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);

    private static readonly string[] Months = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];
    private static readonly string[] Weekdays = ["sun", "mon", "tue", "wed", "thu", "fri", "sat"];

    /// <summary>The days that the text can mean, each with its TIMEX; none if it names no day.</summary>
    public static IReadOnlyList<(string Timex, DateTime Day)> Find(string text, string locale, DateTime today) =>
        FindFull(text, locale) ?? FindNamed(text, today) ?? FindRelative(text, today) ?? [];

    private static (string, DateTime)[] FindFull(string text, string locale)
    {
        if (Iso.Match(text) is { Success: true } iso)
            return Exact(Number(iso, "y"), Number(iso, "m"), Number(iso, "d"));
        if (Figures.Match(text) is not { Success: true } figures)
            return null;
        var (first, second) = (Number(figures, "a"), Number(figures, "b"));
        var isMonthFirst = locale.EndsWith("us", StringComparison.OrdinalIgnoreCase) ? first <= 12 : second > 12;
        return isMonthFirst ? Exact(Number(figures, "y"), first, second) : Exact(Number(figures, "y"), second, first);
    }

    private static (string, DateTime)[] FindNamed(string text, DateTime today)
    {
        if (NamedDay.Match(text) is not { Success: true } named)
            return null;
        var month = Array.IndexOf(Months, named.Groups["m"].Value.ToLowerInvariant()[..3]) + 1;
        var day = Number(named, "d");
        if (named.Groups["y"].Success)
            return Exact(Number(named, "y"), month, day);
        if (!IsDay(today.Year, month, day))
            return null;
        var here = new DateTime(today.Year, month, day);
        var timex = string.Create(CultureInfo.InvariantCulture, $"XXXX-{month:00}-{day:00}");
        return here < today.Date ? [(timex, here), (timex, here.AddYears(1))] : [(timex, here.AddYears(-1)), (timex, here)];
    }

    private static (string, DateTime)[] FindRelative(string text, DateTime today)
    {
        if (Near.Match(text) is { Success: true } near)
        {
            var shift = near.Value.ToLowerInvariant() switch { "today" => 0, "tomorrow" => 1, _ => -1 };
            return [Named(today.Date.AddDays(shift))];
        }

        if (Weekday.Match(text) is not { Success: true } weekday)
            return null;
        var wanted = Array.IndexOf(Weekdays, weekday.Groups["w"].Value.ToLowerInvariant()[..3]);
        var ahead = (wanted - (int)today.DayOfWeek + 7) % 7;
        var next = today.Date.AddDays(ahead == 0 ? 7 : ahead);
        return weekday.Groups["which"].Value.ToLowerInvariant() switch
        {
            "next" => [Named(next)],
            "last" => [Named(next.AddDays(ahead == 0 ? -14 : -7))],
            _ => [.. new[] { next.AddDays(-7), next }.Select(day => (string.Create(CultureInfo.InvariantCulture, $"XXXX-WXX-{(wanted == 0 ? 7 : wanted)}"), day))],
        };
    }

    private static (string, DateTime)[] Exact(int year, int month, int day) => IsDay(year, month, day) ? [Named(new DateTime(year, month, day))] : null;

    private static (string, DateTime) Named(DateTime day) => (day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), day);

    private static bool IsDay(int year, int month, int day) =>
        year is >= 1 and <= 9998 && month is >= 1 and <= 12 && day >= 1 && day <= DateTime.DaysInMonth(year, month);

    private static int Number(Match match, string group) => int.Parse(match.Groups[group].ValueSpan, CultureInfo.InvariantCulture);
}
