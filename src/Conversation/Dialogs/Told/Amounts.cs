using System.Globalization;
using System.Text.RegularExpressions;

namespace BackPainBot.Conversation.Dialogs.Told;

/// <summary>How long each thing is bearable, where somebody tells more than one: "kitchen chair 40 min, sofa only 15", "an hour some days, ten minutes on others".</summary>
public static class Amounts
{
    private const string Number = @"(?<n>\d{1,3}|half an|an?|two|three|four|five|six|ten|fifteen|twenty|thirty|forty|fifty|sixty|ninety|a couple of)";
    private const string Unit = @"(?<u>hours?|hrs?|minutes?|mins?|h|m)";
    private const string Filler = @"(?:is|are|was|maybe|about|around|like|say|only|just|more like|roughly|probably|i can do|i get|can be|ok for|fine for|for|at most|up to|much|way|worse|better|and|but|so|perhaps|after|takes|it takes|at|=|:|-)";

    // "Forty boxes" are no forty minutes.
    private const string Counted = @"\s*(?:box\w*|bags?|crates?|pallets?|parcels?|trays?|sacks?|bricks?|kegs?|drops?|people|patients?|lifts?|bends?|reps?|sets?|rows?|times|goes|rounds?|trips?|steps?|stairs?|flights?|lengths?|laps?|pages?|miles?|km|k|metres?|meters?|yards?|kilos?|kgs?|lbs?|pounds?|stones?)\b";

    private const string AtOnce = @"(?:straight ?away|right away|immediately|instantly|at once|(?:from |on |with )?the (?:very )?first (?:time|one|go|bend|lift|step|minute|second))";

    // "Straight away, the first time already" says one thing twice.
    private static readonly Regex Twice = new($@"(?<now>\b{AtOnce})(?:[\s,]+(?:really|already|even|like|so|and|it'?s)?[\s,]*{AtOnce}(?: already)?)+|(?<now>\b{AtOnce}) already", RegexOptions.IgnoreCase);

    private static readonly Regex Each = new($@"(?<what>(?:(?:the|my|a|an)\s+)?[\p{{L}}][\p{{L}}'-]+(?:\s+[\p{{L}}][\p{{L}}'-]+){{0,3}}?)[\s,:]+(?:{Filler}[\s,]+)*(?:{Number}(?:(?<=\d)|\b)(?!\d|{Counted})\s?(?:{Unit}\b)?|(?<now>{AtOnce})\b)", RegexOptions.IgnoreCase);
    private static readonly Regex NumberFirst = new($@"\b{Number}(?:\s*(?:or|to|-|–)\s*\d{{1,3}})?\s?{Unit}?\s+(?:(?:in|on|at|with|of|for|when|if|while)\s+(?:i'?m |i am |i )?|(?=\p{{L}}+ing\b))(?<what>(?:(?:the|my|a|an)\s+)?[\p{{L}}'-]+(?:\s+[\p{{L}}'-]+){{0,2}}?)(?=\s*(?:$|[,.;]|\band\b|\bbut\b|\bor\b))", RegexOptions.IgnoreCase);
    private static readonly Regex Settling = new(@"\b(?:settl\w*|eas\w*|goes (?:off|away)|gone|better|help\w*|rest(?:ing|ed|s)?|lying down for|sleep\w*|wak\w*)\b", RegexOptions.IgnoreCase);
    private static readonly Regex Parts = new(@"[;.\n]+");
    private static readonly Regex Lead = new(@"^(?:(?:i|and|but|so|well|no|oh|it|it'?s|its|depends|said|told|you|that|in|on|with|when|if|while|for|of|at|only|maybe|about|say|yeah|as|like|the way|then|also|still)\b[\s,.]*)+", RegexOptions.IgnoreCase);
    private static readonly Regex Days = new(@"\b(?:some|other|good|bad|others?)\b(?: days?| times?)?", RegexOptions.IgnoreCase);
    private static readonly Regex Wavering = new(@"\b(?:depends|varies|some (?:days|times)|sometimes|other (?:days|times)|good days?|bad days?|on a (?:good|bad) (?:day|one)|others\b|or even|up and down|anything (?:from|between)|it changes)", RegexOptions.IgnoreCase);
    private static readonly Regex Length = new($@"\b{Number}\s?{Unit}?\b", RegexOptions.IgnoreCase);
    private static readonly Regex NoThing = new(@"^(?:some days?|other days?|others?|good days?|bad days?|a good day|a bad day|days?|times?|minutes?|mins?|hours?|maybe|about|worse|better|pain|is|was|mins|wait|not|(?:.* )?not)$", RegexOptions.IgnoreCase);

    private const int Hour = 60;

    private static readonly Dictionary<string, double> Numbers = new(StringComparer.OrdinalIgnoreCase)
    {
        ["half an"] = 0.5, ["a"] = 1, ["an"] = 1, ["two"] = 2, ["a couple of"] = 2, ["three"] = 3, ["four"] = 4, ["five"] = 5, ["six"] = 6, ["ten"] = 10, ["fifteen"] = 15, ["twenty"] = 20, ["thirty"] = 30, ["forty"] = 40, ["fifty"] = 50, ["sixty"] = 60, ["ninety"] = 90,
    };

    /// <summary>Each thing with its minutes, shortest time last where they were told so; empty unless two are told with a length of time.</summary>
    public static IReadOnlyList<(string What, double Minutes)> In(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        text = Twice.Replace(text, "${now}");
        var found = Pairs(Each, text);
        var other = Pairs(NumberFirst, text);
        var pairs = other.Count > found.Count ? other : found;
        if (pairs.Count > 1)
            return pairs;
        // "3 or 4 hours of picking; driving 20 mins": one each way.
        var both = Parts.Split(text).Where(part => !Settling.IsMatch(part)).Select(part => Pairs(NumberFirst, part) is { Count: > 0 } first ? first : Pairs(Each, part)).Where(one => one.Count == 1).Select(one => one[0]).DistinctBy(pair => pair.What).ToList();
        return both.Count > 1 ? both : [];
    }

    /// <summary>The things with their times as they stand on the map.</summary>
    public static string Words(IEnumerable<(string What, double Minutes)> amounts) => string.Join(", ", amounts.Select(amount => $"{amount.What} {Spoken(amount.Minutes)}"));

    /// <summary>The least and the most of a time that goes up and down, as words; null where one time is told.</summary>
    public static (string Words, double Least)? Range(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        if (!Wavering.IsMatch(text))
            return null;
        var unit = Length.Matches(text).FirstOrDefault(length => length.Groups["u"].Success)?.Groups["u"].Value;
        if (unit is null)
            return null;
        var all = Length.Matches(text).Where(length => length.Groups["u"].Success || length.Groups["n"].Value.ToLowerInvariant() is not ("a" or "an")).Select(length => MinutesOf(length, unit)).Distinct().Order().ToList();
        return all.Count < 2 ? null : ($"from {Spoken(all[0])} to {Spoken(all[^1])}, it varies", all[0]);
    }

    /// <summary>A time as it is said.</summary>
    public static string Spoken(double minutes) => minutes switch
    {
        Hour => "an hour",
        > Hour when minutes % Hour == 0 => $"{(minutes / Hour).ToString(CultureInfo.InvariantCulture)} hours",
        Hour / 2 => "half an hour",
        0 => "straight away",
        1 => "a minute",
        _ => $"{minutes.ToString("0", CultureInfo.InvariantCulture)} minutes",
    };

    private static List<(string What, double Minutes)> Pairs(Regex pattern, string text)
    {
        var matches = pattern.Matches(text).ToList();
        var unit = matches.FirstOrDefault(match => match.Groups["u"].Success)?.Groups["u"].Value;
        if (unit is null)
            return [];
        return [.. matches.Where(match => match.Groups["u"].Success || match.Groups["now"].Success || char.IsDigit(match.Groups["n"].Value[0]) || match.Groups["n"].Value.Length > 2)
            .Select(match => (What: Named(match.Groups["what"].Value), Minutes: MinutesOf(match, unit)))
            .Where(pair => pair.What.Length > 2 && !NoThing.IsMatch(pair.What))];
    }

    private static string Named(string what)
    {
        var bare = Days.Replace(Lead.Replace(what.Trim(), ""), "").Trim();
        foreach (var filler in new[] { " is", " are", " maybe", " about", " only", " say", " like", " just", " more", " worse", " around", " for", " much" })
        {
            while (bare.EndsWith(filler, StringComparison.OrdinalIgnoreCase))
                bare = bare[..^filler.Length];
        }

        return bare.ToLowerInvariant();
    }

    private static double MinutesOf(Match match, string unit)
    {
        if (match.Groups["now"].Success)
            return 0;
        var said = match.Groups["n"].Value;
        var number = Numbers.TryGetValue(said, out var word) ? word : double.Parse(said, CultureInfo.InvariantCulture);
        var own = match.Groups["u"].Success ? match.Groups["u"].Value : unit;
        return own.StartsWith('h') || own.StartsWith('H') ? number * Hour : number;
    }
}
