using BackPainBot.Reading.Lexicons;
using BackPainBot.Reading.Text;

namespace BackPainBot.Reading.Matching;

/// <summary>Finds the lexicon's concepts in a message, level by level.</summary>
internal sealed class ConceptMatcher
{
    private readonly Lexicon _lexicon;
    private readonly LevelIndex[] _levels;
    private readonly int _is;
    private readonly int _have;

    public ConceptMatcher(Lexicon lexicon)
    {
        _lexicon = lexicon;
        _is = lexicon.Vocabulary.Find("is");
        _have = lexicon.Vocabulary.Find("have");
        _levels = new LevelIndex[lexicon.Levels.Count];
        for (var level = 0; level < _levels.Length; level++)
            _levels[level] = new LevelIndex(lexicon.Levels[level], lexicon.Vocabulary.SymbolCount, lexicon.ConceptNames.Count);
    }

    public ConceptMatches Match(TokenisedMessage message)
    {
        var matches = new ConceptMatches(_lexicon.ConceptNames.Count, message.SentenceCount);
        var matcher = new PhraseMatcher(message, matches, _lexicon.Vocabulary);
        var search = new PhraseSearch(message, matcher, matches, new WordMask(message, _lexicon.Vocabulary.SymbolCount, _is, _have));
        foreach (var level in _levels)
        {
            MatchWords(level, message, search);
            MatchConcepts(level, search, matches);
            matches.Settle();
        }

        return matches;
    }

    private static void MatchWords(LevelIndex level, TokenisedMessage message, PhraseSearch search)
    {
        for (var i = 0; i < message.Count; i++)
        {
            ref readonly var token = ref message[i];
            if (token.Symbol >= 0)
                search.Try(level.ByWord[token.Symbol], new Span(i, i));

            if (token.Exact >= 0)
                search.Try(level.ByWord[token.Exact], new Span(i, i));

            if (!double.IsNaN(token.Number))
                search.Try(level.ByNumber, new Span(i, i));
        }
    }

    private static void MatchConcepts(LevelIndex level, PhraseSearch search, ConceptMatches matches)
    {
        foreach (var concept in level.LiveConcepts(matches))
        {
            var before = -1;
            var spans = matches[concept];
            for (var s = 0; s < spans.Count; s++)
            {
                if (spans[s].First != before)
                    search.Try(level.ByConcept[concept], spans[s], alone: s + 1 == spans.Count || spans[s + 1].First != spans[s].First);

                before = spans[s].First;
            }
        }
    }
}
