using BackPainBot.Reading.Classifying;
using BackPainBot.Reading.Fields;
using BackPainBot.Reading.Lexicons;
using BackPainBot.Reading.Scopes;

namespace BackPainBot.Reading.SecondLook;

/// <summary>What the second look sees at each word of a message: the word, its neighbour, its beginning and end, what it is under, and the lexicon's concepts that start there.</summary>
internal sealed class PassageFeatures(Lexicon lexicon)
{
    private const string SentenceStart = "^";
    private const string SentenceEnd = "$";

    // Shorter words are their own beginning and end.
    private const int ShortestCut = 5;
    private const int ShortestLongCut = 7;

    private static readonly FeatureKind Word = new("w"), Pair = new("2"), Beginning = new("h"), End = new("t");
    private static readonly FeatureKind Under = new("M"), WordUnder = new("m"), Claimed = new("c"), Unclaimed = new("C");

    private readonly (int Concept, uint Claimed, uint Unclaimed)[] _concepts =
        [.. lexicon.Signs.Select(sign => (sign.Concept, Claimed.Of(sign.Name), Unclaimed.Of(sign.Name)))];

    /// <summary>Calls <paramref name="see"/> with each feature's hash and the word where it stands; a feature may come twice.</summary>
    public void Each(ReadMessage read, Action<int, uint> see)
    {
        for (var i = 0; i < read.Message.Count; i++)
            EachOfWord(read, i, see);

        foreach (var (concept, claimed, unclaimed) in _concepts)
        {
            if (!read.Matches.Any(concept))
                continue;

            foreach (var span in read.Matches[concept])
                see(span.First, read.Claims(span) ? claimed : unclaimed);
        }
    }

    private static void EachOfWord(ReadMessage read, int i, Action<int, uint> see)
    {
        var message = read.Message;
        var plain = message[i].Plain;
        see(i, Word.Of(plain));
        if (i == 0 || message.SentenceOf[i - 1] != message.SentenceOf[i])
            see(i, Pair.Of(SentenceStart, plain));

        var last = i + 1 == message.Count || message.SentenceOf[i + 1] != message.SentenceOf[i];
        see(i, Pair.Of(plain, last ? SentenceEnd : message[i + 1].Plain));

        var word = message[i].Word;
        if (word.Length >= ShortestCut)
        {
            see(i, Beginning.Of(word.AsSpan(0, 4)));
            see(i, End.Of(word.AsSpan(word.Length - 3)));
        }

        if (word.Length >= ShortestLongCut)
            see(i, Beginning.Of(word.AsSpan(0, 6)));

        if (Scope(read.Scopes, message[i].Quoted, i) is { Length: > 0 } scope)
        {
            see(i, Under.Of(scope));
            see(i, WordUnder.Of(scope, plain));
        }
    }

    private static string Scope(ScopeMap scopes, bool quoted, int word)
    {
        Span<char> under = stackalloc char[6];
        var length = 0;
        if (scopes.DeniedBy[word] >= 0)
            under[length++] = 'd';

        if (scopes.Supposed[word])
            under[length++] = 's';

        if (scopes.Past[word])
            under[length++] = 'p';

        if (scopes.Told[word])
            under[length++] = 't';

        if (scopes.Figurative[word])
            under[length++] = 'f';

        if (quoted)
            under[length++] = 'q';

        return length == 0 ? string.Empty : new string(under[..length]);
    }
}
