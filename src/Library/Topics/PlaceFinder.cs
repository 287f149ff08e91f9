using System.Text.RegularExpressions;

namespace BackPainBot.Library.Topics;

/// <summary>Finds the country that people say they live in: "I'm in Ohio", "from Accra", "no 111 here in Ghana".</summary>
internal sealed class PlaceFinder
{
    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(1);
    private readonly Dictionary<string, string> _codes = new(StringComparer.OrdinalIgnoreCase);
    private readonly Regex? _said;

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
              | (?<!\b(?:holiday|holidays|vacation|trip|week|weekend|was|were|went|been|stayed|friend|friends|cousin|son|daughter|brother|sister)\ ) \b(?:down|out|over|up)\ (?:here\ )?in\ (?:the\ )?
              | ^[^\w\n]{0,8}(?:also\ |and\ |btw\ )? from\ (?:the\ )?
            ) ({{places}}) (?![\w'\u2019-])
            """,
            RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.IgnorePatternWhitespace | RegexOptions.Multiline,
            Longest);
    }

    /// <summary>The last that is said: people correct themselves.</summary>
    public string? Find(string message)
    {
        try
        {
            return _said?.Matches(message) is [.., var last] ? _codes[last.Groups[1].Value] : null;
        }
        catch (RegexMatchTimeoutException)
        {
            return null;
        }
    }
}
