using System.Globalization;
using System.Text.RegularExpressions;
using BackPainBot.Conversation.Dialogs.Asking;

namespace BackPainBot.Conversation.Dialogs.Visit;

/// <summary>Which questions of a list words point at: "4", "number two", "the last one", "the first three", "the one about the scan", "mine", "that one".</summary>
/// <param name="seen">Ids as the person last saw them: "remove 2 and split 5" counts by that list all the way through.</param>
/// <param name="now">Ids as they stand, with what this message has added.</param>
/// <param name="finder">Finds a question by what it is about.</param>
public sealed class ListPlaces(IReadOnlyList<string> seen, IReadOnlyList<string> now, ListFinder finder)
{
    private static readonly Regex Places = new(@"\b(?<from>first|last|top|bottom) (?<count>two|three|four|five|six|[2-9])\b(?: ones?| questions?)?|\b(?:the )?(?:one|question) about (?:the |my )?(?<about>.+?)(?=" + Onward + @"|$)|(?<!\w)[""'“‘](?<about>[^""“”]{3,60}?)[""'”’](?!\w)|(?:\bthe |(?<=^|, |,|\band |\bor |\bput |\bmove |\btick |\bkeep |\bdrop |\bremove ))(?!" + NotAbout + @")(?<about>(?:(?!(?:and|or|the|then|one|about|first|last)\b)[\w'’/-]+\s){1,5}?)(?:one|question)\b|\b(?<ord>first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|last|bottom|top|final)\b(?: one| question)?|(?<![\w/.])(?:numbers?\s+|nos?\.?\s*|questions?\s+|q\s?|#\s?)?(?<n>\d{1,2})(?:\s*(?:-|–|to)\s*(?<to>\d{1,2}))?\b(?!\s*(?:/|kg|min|hour|week|day|month|year|times|sets|reps|km|mile|out of))|\b(?:numbers?|questions?)\s+(?<word>one|two|three|four|five|six|seven|eight|nine|ten)\b|\b(?<own>mine|my own(?: ones?| questions?)?|my (?:two |three )?questions?|the (?:two |three )?ones? (?:that )?i (?:added|wrote|asked|typed|said))\b|\b(?<it>that one|this one|that|this|it)\b", RegexOptions.IgnoreCase);
    private static readonly Regex Joining = new(@"^(?:[\s.,;:!&+""-]|\b(?:and|the|also|or|plus|then|please|pls|ones?|questions?|numbers?|lines?|list|from|off|my|on|of|too|as well|thanks|with|for|ok|just|only)\b)*$", RegexOptions.IgnoreCase);

    private const string NotAbout = @"(?:other|only|first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|top|bottom|final|last|whole|that|this|any|no|each|every|another|own|which|number|my|a|an|\d+)\b";

    // "… about work on top", "… about sleep in after 2": what is to be done with it is no part of what it is about.
    private const string Onward = @"\s+(?:(?:on|at|to|in|into|right at|right to) (?:the )?(?:very )?(?:top|bottom|end|start|front|back|beginning|first|second|third|last|place)\b.*|(?:first|last|up|down|off|out|away|above|below|before|after|under)(?: (?:one|two|a bit|a place|please|pls|the list|(?:number |no\.? )?\d{1,2}|the [\w ]{2,20} one|of it))*\W*|(?:please|pls|thanks|instead|too|as well)\W*)$";

    private const string OwnPrefix = "own-";

    private static readonly string[] Ordinals = ["", "first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth"];

    /// <summary>The ids that are pointed at, in the order in which they are named.</summary>
    public IReadOnlyList<string> In(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return [.. Places.Matches(text).SelectMany(IdsOf).Where(now.Contains).Distinct()];
    }

    /// <summary>Whether words do nothing but point.</summary>
    public bool IsOnly(string text) => In(text).Count > 0 && Joining.IsMatch(Places.Replace(text, " "));

    /// <summary>Whether words do nothing but point, be it at nothing that is there.</summary>
    public bool Points(string text) => Places.IsMatch(text) && Joining.IsMatch(Places.Replace(text, " ")) && (In(text).Count > 0 || Missing(text).Count > 0);

    /// <summary>What is named and no question is about.</summary>
    public IReadOnlyList<string> Missing(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return [.. Places.Matches(text).Where(found => found.Groups["about"].Success && !About(found.Groups["about"].Value).Any()).Select(found => found.Groups["about"].Value.Trim())];
    }

    /// <summary>All of the list.</summary>
    public IReadOnlyList<string> All => now;

    /// <summary>The person's own questions.</summary>
    public IReadOnlyList<string> Own => [.. now.Where(IsOwn)];

    public static bool IsOwn(string id)
    {
        ArgumentNullException.ThrowIfNull(id);
        return id.StartsWith(OwnPrefix, StringComparison.Ordinal);
    }

    private IEnumerable<string> IdsOf(Match found)
    {
        if (found.Groups["own"].Success)
            return Own;
        if (found.Groups["it"].Success)
            return now.TakeLast(1);
        if (found.Groups["about"].Success)
            return About(found.Groups["about"].Value);
        if (found.Groups["count"].Success)
            return EndOf(found.Groups["from"].Value, NumberOf(found.Groups["count"].Value));
        if (found.Groups["ord"].Success)
            return AtOrdinal(found.Groups["ord"].Value);
        var from = NumberOf(found.Groups["n"].Value + found.Groups["word"].Value);
        var to = found.Groups["to"].Success ? NumberOf(found.Groups["to"].Value) : from;
        return Enumerable.Range(from, Math.Max(1, to - from + 1)).SelectMany(At);
    }

    private IEnumerable<string> AtOrdinal(string said) => said.ToLowerInvariant() switch
    {
        "last" or "bottom" or "final" or "end" => now.TakeLast(1),
        "top" => At(1),
        var ordinal => At(Array.IndexOf(Ordinals, ordinal)),
    };

    private IEnumerable<string> EndOf(string end, int count) => end.ToLowerInvariant() is "last" or "bottom" ? now.TakeLast(count) : seen.Take(count);

    private IEnumerable<string> At(int number)
    {
        var list = number <= seen.Count ? seen : now;
        return number >= 1 && number <= list.Count ? [list[number - 1]] : [];
    }

    private IEnumerable<string> About(string subject) => finder.About(subject, now) is { } id ? [id] : [];

    private static int NumberOf(string said) =>
        int.TryParse(said, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : SmallNumbers.Of(said.ToLowerInvariant()) ?? 0;
}
