namespace BackPainBot.Library.Text;

/// <summary>Words and phrases by which a text names a thing, in any of their forms.</summary>
public sealed class NamedWords
{
    private readonly int _longest;
    private readonly HashSet<string> _named;

    public NamedWords(IEnumerable<string> phrases)
    {
        string[][] stems = [.. phrases.Select(phrase => Words.Of(phrase).Select(PorterStemmer.Stem).ToArray())];
        _longest = stems.Select(words => words.Length).DefaultIfEmpty().Max();
        _named = stems.Where(words => words.Length > 0).Select(words => string.Join(' ', words)).ToHashSet(StringComparer.Ordinal);
    }

    public bool StandIn(string text) => StandIn([.. Words.Of(text).Select(PorterStemmer.Stem)]);

    /// <param name="stems">The stems of a text's words in order.</param>
    public bool StandIn(IReadOnlyList<string> stems)
    {
        for (var start = 0; start < stems.Count; start++)
        {
            for (var length = 1; length <= Math.Min(_longest, stems.Count - start); length++)
            {
                if (_named.Contains(string.Join(' ', stems.Skip(start).Take(length))))
                {
                    return true;
                }
            }
        }

        return false;
    }
}
