using System.Globalization;
using System.Text.RegularExpressions;

namespace BackPainBot.Conversation.Dialogs.Told;

/// <summary>A length of time as people say it: "about 40 min", "half an hour", "not even five minutes", "an hour or so", "30 to 40 minutes".</summary>
public static class SpokenTime
{
    private static readonly Regex Length = new(@"\b(?<n>\d{1,3}(?:[.,]\d)?|three quarters of an|a quarter of an|quarter of an|half an?|a couple of|couple of|a couple|couple|a few|few|several|an?|one|two|three|four|five|six|seven|eight|nine|ten|twelve|fifteen|twenty|thirty|forty|fifty|sixty|ninety)\+?(?:\s*(?:-|–|to|or|ish)\s*(?:\d{1,3}|two|three|four|five|six|ten|fifteen|twenty|thirty|forty|fifty)?)?\s*(?:odd\s+)?(?<u>seconds?|secs?|minutes?|mins?|hours?|hrs?|hr|h|days?|weeks?)\b", RegexOptions.IgnoreCase);
    private static readonly Regex HalfHour = new(@"\bhalf[- ](?:an? )?hour\b", RegexOptions.IgnoreCase);
    private static readonly Regex AtOnce = new(@"\b(?:straight ?away|right away|immediately|instantly|at once|no time at all)\b", RegexOptions.IgnoreCase);
    private static readonly Regex AllDay = new(@"\ball (?:day|night|morning|afternoon)\b", RegexOptions.IgnoreCase);
    private static readonly Regex HourAndHalf = new(@"\bhour and a half\b", RegexOptions.IgnoreCase);
    private static readonly Regex Bare = new(@"\b(?:hours|the hour)\b", RegexOptions.IgnoreCase);
    private static readonly Regex Qualified = new(@"(?:\b(?:after|about|around|only|within|over|more than|even|not even|just|roughly|maybe|like|less than|under|up to|past|longer than)\s+)*$", RegexOptions.IgnoreCase);
    private static readonly Regex Spaces = new(@"\s+");

    private static readonly Regex Tail = new(@"\s*(?:[,;.!?]|\b(?:and|then|but|before|until|till|so|or)\s+(?:it|its|it'?s|then|i|i'?m|the|my|after|that|gets?|starts?|is)\b).*$", RegexOptions.IgnoreCase);
    private static readonly Regex Fine = new(@"\b(?<n>\d{1,3})\s*(?:(?:minutes?|mins?|min|m)\s+)?(?:is|are|feels|was|seems)\s+(?:fine|ok|okay|easy|alright|all right|good|no problem)\b", RegexOptions.IgnoreCase);

    private const int Hour = 60;
    private const int Day = 24 * Hour;

    private static readonly Dictionary<string, double> Numbers = new(StringComparer.OrdinalIgnoreCase)
    {
        ["a"] = 1, ["an"] = 1, ["one"] = 1, ["two"] = 2, ["three"] = 3, ["four"] = 4, ["five"] = 5, ["six"] = 6, ["seven"] = 7, ["eight"] = 8, ["nine"] = 9, ["ten"] = 10,
        ["twelve"] = 12, ["fifteen"] = 15, ["twenty"] = 20, ["thirty"] = 30, ["forty"] = 40, ["fifty"] = 50, ["sixty"] = 60, ["ninety"] = 90,
        ["half an"] = 0.5, ["half a"] = 0.5, ["a quarter of an"] = 0.25, ["quarter of an"] = 0.25, ["three quarters of an"] = 0.75,
        ["a couple of"] = 2, ["couple of"] = 2, ["a couple"] = 2, ["couple"] = 2, ["a few"] = 3, ["few"] = 3, ["several"] = 4,
    };

    /// <summary>Minutes of the first length of time in a text, of a range the shorter; null if there is none.</summary>
    public static double? Minutes(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        if (HalfHour.IsMatch(text))
            return Hour / 2;
        if (HourAndHalf.IsMatch(text))
            return 1.5 * Hour;
        if (AtOnce.IsMatch(text))
            return 1;
        if (AllDay.IsMatch(text))
            return 8 * Hour;
        if (Length.Match(text) is not { Success: true } found)
            return Bare.IsMatch(text) ? Hour : null;
        return ValueOf(found.Groups["n"].Value) * UnitOf(found.Groups["u"].Value);
    }

    /// <summary>The text from the first length of time on, with the "after about" before it; all of it if there is none.</summary>
    public static string Onwards(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var found = HalfHour.Match(text) is { Success: true } half ? half : Length.Match(text);
        return found.Success ? text[(found.Index - Qualified.Match(text[..found.Index]).Length)..] : text;
    }

    /// <summary>How long is comfortable, fit to be said back: of "10 minutes and it gets sore, 5 is fine" the five minutes; empty if no time is told.</summary>
    public static string Comfortable(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        if (Fine.Match(text) is { Success: true } fine && (Minutes(fine.Value) is null || Length.Count(text) > 1 || Minutes(text) == Minutes(fine.Value)))
            return fine.Groups["n"].Value + " minutes";
        return Minutes(text) is null ? "" : OwnWords.Tidy(Tail.Replace(Onwards(text), ""));
    }

    private static double ValueOf(string number)
    {
        var plain = Spaces.Replace(number, " ").Trim();
        return Numbers.TryGetValue(plain, out var word) ? word : double.Parse(plain.Replace(',', '.'), CultureInfo.InvariantCulture);
    }

    private static double UnitOf(string unit) => char.ToLowerInvariant(unit[0]) switch
    {
        's' => 1d / 60,
        'm' => 1,
        'h' => Hour,
        'w' => 7 * Day,
        _ => Day,
    };
}
