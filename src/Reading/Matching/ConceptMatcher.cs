using BackPainBot.Reading.Lexicons;
using BackPainBot.Reading.Text;

namespace BackPainBot.Reading.Matching;

/// <summary>Finds the lexicon's concepts in a message, level by level.</summary>
internal sealed class ConceptMatcher
{
    private readonly Lexicon _lexicon;
    private readonly LevelIndex[] _levels;

    public ConceptMatcher(Lexicon lexicon)
    {
        _lexicon = lexicon;
        _levels = [.. lexicon.Levels.Select(phrases => new LevelIndex(phrases, lexicon.Vocabulary.SymbolCount, lexicon.ConceptNames.Count))];
    }

    public ConceptMatches Match(TokenisedMessage message)
    {
        var matches = new ConceptMatches(_lexicon.ConceptNames.Count);
        var present = new bool[_lexicon.Vocabulary.SymbolCount];
        foreach (ref readonly var token in message.Tokens)
        {
            if (token.Symbol >= 0)
                present[token.Symbol] = true;

            if (token.Exact >= 0)
                present[token.Exact] = true;
        }

        var phraseMatcher = new PhraseMatcher(message, matches, _lexicon.Vocabulary);
        foreach (var level in _levels)
            MatchLevel(level, message, present, phraseMatcher, matches);

        return matches;
    }

    private static void MatchLevel(LevelIndex level, TokenisedMessage message, bool[] present, PhraseMatcher matcher, ConceptMatches matches)
    {
        for (var i = 0; i < message.Count; i++)
        {
            ref readonly var token = ref message[i];
            if (token.Symbol >= 0)
                Try(level.ByWord[token.Symbol], i, present, matcher, matches);

            if (token.Exact >= 0)
                Try(level.ByWord[token.Exact], i, present, matcher, matches);

            if (!double.IsNaN(token.Number))
                Try(level.ByNumber, i, present, matcher, matches);
        }

        foreach (var concept in level.LiveConcepts(matches))
        {
            var before = -1;
            foreach (var span in matches[concept])
            {
                if (span.First != before)
                    Try(level.ByConcept[concept], span.First, present, matcher, matches);

                before = span.First;
            }
        }

        matches.Settle();
    }

    private static void Try(Phrase[] phrases, int at, bool[] present, PhraseMatcher matcher, ConceptMatches matches)
    {
        foreach (var phrase in phrases)
        {
            if (phrase.Anchor >= 0 && !present[phrase.Anchor])
                continue;

            var last = matcher.MatchAt(phrase, at);
            if (last >= at)
                matches.Add(phrase.Concept, new Span(at, last));
        }
    }
}
