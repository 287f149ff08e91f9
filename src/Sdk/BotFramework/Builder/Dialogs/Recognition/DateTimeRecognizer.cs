using System.Globalization;

namespace Microsoft.Bot.Builder.Dialogs.Recognition;

/// <summary>Puts the days and times of a text together.</summary>
internal static class DateTimeRecognizer
{
    public static List<DateTimeResolution> Recognize(string text, string locale, DateTime now)
    {
        var days = DayWords.Find(text, locale, now);
        var times = ClockWords.Find(text);
        if (days.Count == 0)
            return [.. times.Select(time => new DateTimeResolution { Timex = time.Timex, Value = time.Time.ToString("c", CultureInfo.InvariantCulture) })];
        if (times.Count == 0)
            return [.. days.Select(day => new DateTimeResolution { Timex = day.Timex, Value = day.Day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) })];
        return [.. times.SelectMany(time => days.Select(day => new DateTimeResolution
        {
            Timex = day.Timex + time.Timex,
            Value = (day.Day + time.Time).ToString("yyyy-MM-dd HH:mm:ss", CultureInfo.InvariantCulture),
        }))];
    }
}
