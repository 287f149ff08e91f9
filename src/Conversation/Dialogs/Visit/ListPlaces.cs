using System.Globalization;
using System.Text.RegularExpressions;
using BackPainBot.Conversation.Dialogs.Asking;

namespace BackPainBot.Conversation.Dialogs.Visit;

/// <summary>Which questions of a list words point at: "4", "number two", "the last one", "the first three", "the one about the scan", "mine", "that one".</summary>
/// <param name="seen">Ids as the person last saw them: "remove 2 and split 5" counts by that list all the way through.</param>
/// <param name="now">Ids as they stand, with what this message has added.</param>
/// <param name="textOf">A question's words.</param>
public sealed class ListPlaces(IReadOnlyList<string> seen, IReadOnlyList<string> now, Func<string, string> textOf)
{
    private static readonly Regex Places = new(@"\b(?<from>first|last|top|bottom) (?<count>two|three|four|five|six|[2-9])\b(?: ones?| questions?)?|\b(?:the )?(?:one|question) about (?:the |my )?(?<about>.+?)$|\bthe (?!other\b|only\b|first\b|second\b|third\b|fourth\b|fifth\b|sixth\b|seventh\b|eighth\b|ninth\b|tenth\b|top\b|bottom\b|final\b|last\b|whole\b)(?<about>[a-z]{3,}) (?:one|question)\b|\b(?<ord>first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|last|bottom|top|final)\b(?: one| question)?|(?<![\w/.])(?:numbers?\s+|nos?\.?\s*|questions?\s+|q\s?|#\s?)?(?<n>\d{1,2})(?:\s*(?:-|–|to)\s*(?<to>\d{1,2}))?\b(?!\s*(?:/|kg|min|hour|week|day|month|year|times|sets|reps|km|mile|out of))|\b(?:numbers?|questions?)\s+(?<word>one|two|three|four|five|six|seven|eight|nine|ten)\b|\b(?<own>mine|my own(?: ones?| questions?)?|my (?:two |three )?questions?|the (?:two |three )?ones? (?:that )?i (?:added|wrote|asked|typed|said))\b|\b(?<it>that one|this one|that|this|it)\b", RegexOptions.IgnoreCase);
    private static readonly Regex Joining = new(@"^(?:[\s.,;:!&+""-]|\b(?:and|the|also|or|plus|then|please|pls|ones?|questions?|numbers?|list|from|off|my|on|of|too|as well|thanks|with|for|ok|just|only)\b)*$", RegexOptions.IgnoreCase);

    private const string OwnPrefix = "own-";

    // Shorter words say too little about a question to tell it from the others.
    private const int ShortestKeyword = 3;

    private static readonly string[] Ordinals = ["", "first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth"];

    /// <summary>The ids that are pointed at, in the order in which they are named.</summary>
    public IReadOnlyList<string> In(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return [.. Places.Matches(text).SelectMany(IdsOf).Where(now.Contains).Distinct()];
    }

    /// <summary>Whether words do nothing but point.</summary>
    public bool IsOnly(string text) => In(text).Count > 0 && Joining.IsMatch(Places.Replace(text, " "));

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

    // "The scan one": the question that shares the most words with it, if only one does.
    private IEnumerable<string> About(string subject)
    {
        var words = PlainWords.Split(PlainWords.Of(subject)).Where(word => word.Length >= ShortestKeyword).ToList();
        return now.Where(id => words.Exists(word => PlainWords.Split(PlainWords.Of(textOf(id))).Any(other => other.StartsWith(word, StringComparison.Ordinal)))).ToList() is [var only] ? [only] : [];
    }

    private static int NumberOf(string said) =>
        int.TryParse(said, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : SmallNumbers.Of(said.ToLowerInvariant()) ?? 0;
}
