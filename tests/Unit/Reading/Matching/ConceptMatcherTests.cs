using System.Text.Json;
using BackPainBot.Reading.Lexicons;
using BackPainBot.Reading.Matching;
using BackPainBot.Reading.Text;

namespace BackPainBot.UnitTests.Reading.Matching;

public sealed class ConceptMatcherTests
{
    private static readonly Lexicon Lexicon = LexiconLoader.Load(Readers.Lexicon);

    [Fact]
    public void No_phrase_is_refused_that_matches_when_it_is_tried_everywhere()
    {
        var matcher = new ConceptMatcher(Lexicon);
        foreach (var text in Texts())
        {
            var message = Tokenise(text);
            var found = matcher.Match(message);
            var tried = TriedEverywhere(message);
            for (var concept = 0; concept < Lexicon.ConceptNames.Count; concept++)
                Assert.Equal(tried[concept].Distinct().Order(BySpan), found[concept].Distinct().Order(BySpan));
        }
    }

    private static readonly Comparer<Span> BySpan = Comparer<Span>.Create((a, b) => (a.First, a.Last).CompareTo((b.First, b.Last)));

    private static IEnumerable<string> Texts()
    {
        var seeded = Directory.EnumerateFiles(RepositoryFiles.PathOf("seeds", "reading"), "*.jsonl").Order(StringComparer.Ordinal)
            .SelectMany(File.ReadLines).Where((_, i) => i % 97 == 0).Select(line => JsonDocument.Parse(line).RootElement.GetProperty("text").GetString()!);
        return [.. seeded, "Surgeon's happy. My back's really bloody sore, it's 38.5, can't feel my legs ... at all", "no no no\n\nnumb? not numb.  numb"];
    }

    private static TokenisedMessage Tokenise(string text) => new Tokeniser(Lexicon.Vocabulary).Tokenise(text, new Normaliser(Lexicon.Pictures).Normalise(text));

    private static ConceptMatches TriedEverywhere(TokenisedMessage message)
    {
        var written = new HashSet<int>();
        foreach (ref readonly var token in message.Tokens)
            written.UnionWith([token.Symbol, token.Exact]);

        var matches = new ConceptMatches(Lexicon.ConceptNames.Count, message.SentenceCount);
        var matcher = new PhraseMatcher(message, matches, Lexicon.Vocabulary);
        foreach (var level in Lexicon.Levels)
        {
            foreach (var phrase in level.Where(p => p.Anchor < 0 || written.Contains(p.Anchor)))
                TryEverywhere(phrase, message, matcher, matches);

            matches.Settle();
        }

        return matches;
    }

    private static void TryEverywhere(Phrase phrase, TokenisedMessage message, PhraseMatcher matcher, ConceptMatches matches)
    {
        for (var at = 0; at < message.Count; at++)
        {
            // "'s" opens no phrase by the words that it may stand for.
            if (phrase.Elements[0].Kind == ElementKind.Word && !phrase.Elements[0].Ids.Any(id => id == message[at].Symbol || id == message[at].Exact))
                continue;

            var last = matcher.MatchAt(phrase, at);
            if (last >= at)
                matches.Add(phrase.Concept, new Span(at, last), message.SentenceOf[at]);
        }
    }
}
