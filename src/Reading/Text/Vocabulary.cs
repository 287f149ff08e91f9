namespace BackPainBot.Reading.Text;

/// <summary>What the lexicons say about single words: how they are contracted, inflected and misspelled.</summary>
internal sealed class Vocabulary
{
    private readonly Dictionary<string, int> _symbols = new(StringComparer.Ordinal);

    private readonly Dictionary<string, int> _exact = new(StringComparer.Ordinal);

    /// <summary>Written short, said long: <c>cant</c> is <c>can not</c>.</summary>
    public required IReadOnlyDictionary<string, string[]> Contractions { get; init; }

    /// <summary>Irregular forms and slang, to their plain word.</summary>
    public required IReadOnlyDictionary<string, string> Forms { get; init; }

    /// <summary>Words that may stand inside any phrase without changing it.</summary>
    public required IReadOnlySet<string> Fillers { get; init; }

    public required SpellingIndex Spelling { get; init; }

    public int SymbolCount => _symbols.Count;

    /// <summary>Every stem that has a number, in the order of the numbers.</summary>
    public IReadOnlyCollection<string> Symbols => _symbols.Keys;

    /// <summary>Words that some phrase asks for in exactly this form.</summary>
    public IReadOnlyCollection<string> ExactForms => _exact.Keys;

    /// <summary>The number of a stem, given out on first use while the lexicons load.</summary>
    public int Intern(string stem)
    {
        if (!_symbols.TryGetValue(stem, out var symbol))
        {
            symbol = _symbols.Count;
            _symbols[stem] = symbol;
        }

        return symbol;
    }

    /// <summary>The number of a word in exactly one form, written <c>=legs</c> in a phrase.</summary>
    public int InternExact(string word)
    {
        if (!_exact.TryGetValue(word, out var symbol))
        {
            symbol = Intern("=" + word);
            _exact[word] = symbol;
        }

        return symbol;
    }

    /// <summary>The number of a word's exact form, or -1 if no phrase asks for it.</summary>
    public int FindExact(string word) => _exact.GetValueOrDefault(word, -1);

    /// <summary>The number of a stem, or -1 if no lexicon names it.</summary>
    public int Find(string stem) => _symbols.GetValueOrDefault(stem, -1);

    public string StemOf(string word) =>
        Forms.TryGetValue(word, out var plain) ? Stemmer.Stem(plain) : Stemmer.Stem(word);

    public bool Knows(string word) => Find(StemOf(word)) >= 0;
}
