using System.Text.RegularExpressions;

namespace BackPainBot.Library.Topics;

/// <summary>Finds the country that people say they live in: "I'm in Ohio", "from Accra", "no 111 here in Ghana", "I tune pianos around Galway".</summary>
internal sealed class PlaceFinder
{
    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(1);
    private readonly Dictionary<string, string> _codes = new(StringComparer.OrdinalIgnoreCase);
    private readonly Regex? _said;
    private readonly Regex? _named;

    // Where somebody was, or somebody else is.
    private static readonly Regex Away = new(@"\b(?:holidays?|vacation|trip|visit\w*|flight|flew|fly|went|travel\w*|years? ago|last (?:year|summer|winter|spring|autumn)|in (?:19|20)\d\d|used to|born|moved|originally|wedding|conference|marathon|match|not in|cousin|friend|brother|sister|daughter|son|mum|mom|dad|aunt|uncle|nephew|niece|ex)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, Longest);
    private static readonly Regex Stops = new(@"[.!?\n;]", RegexOptions.CultureInvariant, Longest);

    public PlaceFinder(IEnumerable<CountryContacts> countries)
    {
        foreach (var (place, code) in countries.SelectMany(country => country.Places.Select(place => (place, country.Code))))
        {
            _codes.TryAdd(place, code);
        }

        if (_codes.Count == 0)
        {
            return;
        }

        var places = string.Join('|', _codes.Keys.OrderByDescending(place => place.Length).ThenBy(place => place, StringComparer.Ordinal).Select(Regex.Escape));
        // Bounded at the beginning of a line: thousands of empty lines must not each be gone through to the end.
        _said = new Regex(
            $$"""
            (?: \b(?: i['\u2019]?m | i\ am | we['\u2019]?re | we\ are | i\ live | we\ live | i\ work | living | based | here | writing | greetings | hello | hi )
                \ (?:(?:all\ the\ way|over|out|up|down|back|right)\ )? (?:from|in)\ (?:the\ )? (?:\p{L}+,\ )?
              | ^[^\w\n]{0,8}(?:also\ |and\ |btw\ )? from\ (?:the\ )?
            ) ({{places}}) (?![\w'\u2019-])
            """,
            RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.IgnorePatternWhitespace | RegexOptions.Multiline,
            Longest);
        _named = new Regex($@"\b(?:in|near|outside|around|at)\ (?:the\ )?(?:\p{{L}}+(?:\ \p{{L}}+)?,\ )?({places})(?![\w'\u2019-])", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, Longest);
    }

    /// <summary>The last that is said: people correct themselves.</summary>
    public string? Find(string message)
    {
        try
        {
            return _said?.Matches(message) is [.., var last] ? _codes[last.Groups[1].Value] : Named(message);
        }
        catch (RegexMatchTimeoutException)
        {
            return null;
        }
    }

    // "I tune pianos around Galway", "an orchestra in Adelaide": a place by its capital, in a sentence that speaks of no journey and of nobody else.
    private string? Named(string message)
    {
        foreach (var place in _named?.Matches(message).Select(match => match.Groups[1]) ?? [])
        {
            if (char.IsUpper(message[place.Index]) && !Away.IsMatch(SentenceAround(message, place.Index)))
            {
                return _codes[place.Value];
            }
        }

        return null;
    }

    private static string SentenceAround(string message, int at)
    {
        var from = Stops.Matches(message[..at]) is [.., var before] ? before.Index + 1 : 0;
        var to = Stops.Match(message, at) is { Success: true } after ? after.Index : message.Length;
        return message[from..to];
    }
}
