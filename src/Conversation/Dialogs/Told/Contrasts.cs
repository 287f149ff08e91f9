using System.Text.RegularExpressions;

namespace BackPainBot.Conversation.Dialogs.Told;

/// <summary>Answers that depend: "an hour if it's the sitting, a week if it's the straps", "stiffer after sitting, clearly worse after the straps". Both sides are kept, in their words.</summary>
public static class Contrasts
{
    private const string Number = @"(?:\d{1,3}|half an?|an?|one|two|three|four|five|six|seven|eight|nine|ten|fifteen|twenty|thirty|forty|fifty|sixty|ninety|a few|few|a couple of|couple of|couple|several|the best part of an?)";
    private const string Unit = @"(?:minutes?|mins?|hours?|hrs?|days?|nights?|weeks?)";
    private const string Length = $@"(?:(?:about|around|maybe|only|just|like|more like|up to|at least|easily|nearly|over|a good|good)\s+)*(?:{Number}(?:\s*(?:-|to|or)\s*{Number})?\s?{Unit}(?:\s+or\s+(?:so|two|three|more|longer))?|overnight|(?:the )?next (?:day|morning)|days|weeks|hours|minutes|straight away|(?:all|(?:all |for )?(?:the|a) (?:whole|full)|the rest of the) (?:day|night|week))";
    private const string State = @"(?:(?:a bit|bit|a lot|lot|much|clearly|way|really|just|far|only|usually|always|slightly)\s+)*(?:stiffer|stiff|worse|fine|ok|okay|the same|same(?: as ever)?|sorer|sore|bad|no different|no worse|terrible|wrecked|ruined|better|normal)";
    private const string What = @"(?:(?:the|a|my|any)\s+)?[\p{L}'-]+(?:\s+[\p{L}'-]+){0,4}";
    private const string Lead = @"^\W*(?:(?:well|it|depends|it depends|so|and|but|then|or|no|yeah|yes|i'?d say|usually|normally|mostly)\b[\s,]*)*";
    private const string Lasting = @"(?:(?:lasts?|nags?|it'?s|its|is|are|it is|it takes|takes|costs?(?: me)?|that'?s|thats|i'?m|im|goes|gone|settles?|off|in|for|then|more|it|i)\s+)";
    private const string Lasts = Lasting + "*";

    private const string Who = @"(?:(?<who>i'?ve|ive|i'?m|im|i am|i)\s+)?(?:(?:it'?s|its|it is|it was|been|was|doing|just|only)\s+)*";

    private static readonly Regex ValueFirst = new($@"{Lead}{Lasts}(?<value>{Length}|{State})\s+(?<link>if|when|after|for|with|from|on)\s+{Who}(?<what>{What})\W*$", RegexOptions.IgnoreCase);
    private static readonly Regex ThingFirst = new($@"{Lead}(?:(?<link>if|when|after|with|for|on|from)\s+)?{Who}(?<what>{What}?)(?:\s*[,:]\s*{Lasts}|\s+{Lasting}+|(?(link)\s+|(?!)))(?<value>{Length}|{State})\W*$", RegexOptions.IgnoreCase);
    private static readonly Regex Joints = new(@"[.;!?\n]+|,(?!\s*(?:it'?s|its|it is|that'?s|thats|then|it takes|takes|i'?m|lasts)\b)|\b(?:but|whereas|while|although|though)\b|\b(?:and|or)\b(?=\s+(?:if|when|after|with|for|on)\b)|\band\b(?=[^,.;]{3,40}\b(?:it'?s|its|takes)\b)", RegexOptions.IgnoreCase);
    private static readonly Regex Otherwise = new($@"{Lead}{Lasts}(?<value>{Length})\W*$", RegexOptions.IgnoreCase);
    private static readonly Regex Lapse = new($@"^{Length}$", RegexOptions.IgnoreCase);
    private static readonly Regex NoThing = new($@"^(?:(?:the|a|my|any)\s+)?(?:it|that|this|then|there|pain|back|my|i|you|time|times|me|rest|which|what|so|settles?|lasts?|mornings?|next morning|evenings?)$|^(?:half|quarter|three quarters|couple|few|about|around|roughly|maybe|at least|up to|another|a quarter|a couple|a few)\b|^{State}$|\b(?:ago|since|old|years?|months?|doctor|gp|physio|side|left|right)\b", RegexOptions.IgnoreCase);
    private static readonly Regex DoneThe = new(@"^the (?=\w+ing\b)", RegexOptions.IgnoreCase);

    // "Half an hour if I lie flat": what is done to settle it stirs nothing up.
    private static readonly Regex Settling = new(@"^(?:lie|lay|rest|stretch|take|use|put|stop|get up|keep|walk it|have a)\b", RegexOptions.IgnoreCase);
    private static readonly Regex Doing = new(@"^\w+ing\b", RegexOptions.IgnoreCase);

    private const int Day = 24 * 60;

    /// <summary>The sides; empty unless two of them say different things of different things.</summary>
    public static IReadOnlyList<Contrast> Of(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var pieces = Joints.Split(text);
        var sides = pieces.Select(Side).OfType<Contrast>().DistinctBy(side => side.What, StringComparer.OrdinalIgnoreCase).ToList();
        // "The next day, but if I've done doubles it's the whole week": what is so otherwise.
        if (sides is [var only] && IsLapse(only) && pieces.Select(piece => Otherwise.Match(piece)).Where(found => found.Success).Select(found => found.Groups["value"].Value.Trim().ToLowerInvariant()).ToList() is [var value])
            sides.Insert(0, new Contrast(value, "", ""));
        return sides.Select(side => side.Value).Distinct(StringComparer.OrdinalIgnoreCase).Count() > 1 && sides.Select(IsLapse).Distinct().Count() == 1 ? sides : [];
    }

    /// <summary>Whether the sides tell lengths of time, and not how it is.</summary>
    public static bool AreLapses(IReadOnlyList<Contrast> sides)
    {
        ArgumentNullException.ThrowIfNull(sides);
        return sides.Count > 0 && sides.All(IsLapse);
    }

    /// <summary>Whether the sides can only be about how long it lasts: no back takes a day of anything to start.</summary>
    public static bool AreLasting(IReadOnlyList<Contrast> sides) => AreLapses(sides) && sides.Any(side => SpokenTime.Minutes(side.Value) is null or >= Day);

    /// <summary>The sides as they stand on the map.</summary>
    public static string Words(IReadOnlyList<Contrast> sides) => OwnWords.Tidy(string.Join("; ", sides.Select(side => side.Words)), Longest);

    private const int Longest = 140;

    private static bool IsLapse(Contrast side) => Lapse.IsMatch(side.Value);

    private static Contrast? Side(string piece)
    {
        if (piece.Length > Longest)
            return null;
        var found = ValueFirst.Match(piece) is { Success: true } first ? first : ThingFirst.Match(piece);
        if (!found.Success)
            return null;
        var what = DoneThe.Replace(found.Groups["what"].Value.Trim(), "").ToLowerInvariant();
        var link = found.Groups["link"].Value.ToLowerInvariant() is "for" or "with" or "on" or "from" ? found.Groups["link"].Value.ToLowerInvariant() : "after";
        if (what.Length < 3 || NoThing.IsMatch(what) || (found.Groups["who"].Value.Equals("i", StringComparison.OrdinalIgnoreCase) && Settling.IsMatch(what)))
            return null;
        // "If I've lifted crates" is said as it was; "if I'm sitting" is "after sitting".
        if (found.Groups["who"].Success && !Doing.IsMatch(what))
            (link, what) = ("if", $"{found.Groups["who"].Value} {what}".ToLowerInvariant());
        return new Contrast(found.Groups["value"].Value.Trim().ToLowerInvariant(), link, what);
    }
}
