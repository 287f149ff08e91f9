using System.Globalization;
using System.Text;
using BackPainBot.Reading.Fields;
using BackPainBot.Reading.Lexicons;
using BackPainBot.Reading.Text;

namespace BackPainBot.Reading.Classifying;

/// <summary>What the trained model looks at: words, pairs of words, and the lexicon's concepts, as hashes.</summary>
internal sealed class Features(Lexicon lexicon, Func<string, float[]>? embed)
{
    // The lexicon's concepts say more than single words do, and pairs of words less.
    private const float ConceptWeight = 3;
    private const float MeaningWeight = 20;
    private const float PairWeight = 0.5f;

    private static readonly FeatureKind Flag = new("flag"), Length = new("length"), Whole = new("whole");
    private static readonly FeatureKind Word = new("word"), Said = new("said"), Asked = new("asked");
    private static readonly FeatureKind Pair = new("pair"), SaidPair = new("saidpair"), AskedPair = new("askedpair");
    private static readonly FeatureKind Concept = new("concept"), Denied = new("denied"), Often = new("often"), AskedConcept = new("askedconcept"), LastConcept = new("lastconcept");

    public Feature[] Of(ReadMessage read, IReadOnlyList<RedFlagFinding> flags)
    {
        // A word makes four, and the meaning twice its width.
        var found = new FeatureSet((4 * read.Message.Count) + (embed is null ? 256 : 1024));
        var asking = AskingSentences(read.Message);
        AddWords(read.Message, asking, found);
        AddConcepts(read, asking, found);
        foreach (var flag in flags)
            found.Set(Flag.Of(Enum.GetName(flag.Flag)!), ConceptWeight);

        found.Set(Length.Of(LengthClass(read.Message.Count)), 1);
        if (embed is not null)
        {
            AddMeaning(Whole, embed(read.Message.Original), found);
            AddMeaning(Asked, embed(AskedText(read.Message)), found);
        }

        return found.Normalised();
    }

    private static void AddMeaning(FeatureKind kind, float[] meaning, FeatureSet found)
    {
        for (var i = 0; i < meaning.Length; i++)
            found.Set(kind.Of(i.ToString(CultureInfo.InvariantCulture)), meaning[i] * MeaningWeight);
    }

    private static string AskedText(TokenisedMessage message)
    {
        var asking = AskingSentences(message);
        var asked = new StringBuilder();
        for (var sentence = 0; sentence < asking.Length; sentence++)
        {
            if (!asking[sentence])
                continue;

            var (first, last) = message.Sentence(sentence);
            asked.Append(message.Quote(first, last)).Append(' ');
        }

        return asked.ToString();
    }

    private static void AddWords(TokenisedMessage message, bool[] asking, FeatureSet found)
    {
        for (var i = 0; i < message.Count; i++)
        {
            var stem = Plain(message[i]);
            var asked = asking[message.SentenceOf[i]];
            found.Set(Word.Of(stem), 1);
            found.Set((asked ? Asked : Said).Of(stem), 1);
            if (i + 1 < message.Count && message[i + 1].Before != BreakBefore.Sentence)
            {
                var next = Plain(message[i + 1]);
                found.Set(Pair.Of(stem, next), PairWeight);
                found.Set((asked ? AskedPair : SaidPair).Of(stem, next), PairWeight);
            }
        }
    }

    // Sentences that end in a question mark; without any, the last sentence is taken to be what is asked.
    private static bool[] AskingSentences(TokenisedMessage message)
    {
        var asking = new bool[message.SentenceCount];
        for (var i = 0; i < message.Count; i++)
            asking[message.SentenceOf[i]] |= message[i].Asked;

        if (asking.Length > 0 && !asking.Contains(true))
            asking[^1] = true;

        return asking;
    }

    private static string Plain(in Token token) => char.IsAsciiDigit(token.Word[0]) ? "#" : token.Stem;

    private static string LengthClass(int words) => words switch
    {
        < 8 => "tiny",
        < 25 => "short",
        < 80 => "middle",
        < 200 => "long",
        _ => "huge",
    };

    private void AddConcepts(ReadMessage read, bool[] asking, FeatureSet found)
    {
        var lastAsked = Array.LastIndexOf(asking, true);
        for (var concept = 0; concept < lexicon.ConceptNames.Count; concept++)
        {
            if (!read.Matches.Any(concept))
                continue;

            var name = lexicon.ConceptNames[concept];
            var (claimed, asked, last) = (0, false, false);
            foreach (var span in read.Matches[concept])
            {
                var sentence = read.Message.SentenceOf[span.First];
                claimed += read.Claims(span) ? 1 : 0;
                asked |= asking[sentence];
                last |= sentence == lastAsked;
            }

            found.Set((claimed > 0 ? Concept : Denied).Of(name), ConceptWeight);
            if (claimed > 2)
                found.Set(Often.Of(name), ConceptWeight);

            if (asked)
                found.Set(AskedConcept.Of(name), ConceptWeight);

            if (last)
                found.Set(LastConcept.Of(name), ConceptWeight);
        }
    }
}
