using BackPainBot.Reading.Fields;
using BackPainBot.Reading.Lexicons;
using BackPainBot.Reading.Text;

namespace BackPainBot.Reading.Classifying;

/// <summary>What the trained model looks at: words, pairs of words, and the lexicon's concepts, as hashes; and meanings as embeddings.</summary>
internal sealed class Features(Lexicon lexicon, Func<string, float[]>? embed)
{
    // The lexicon's concepts say more than single words do, and pairs of words less.
    private const float ConceptWeight = 3;
    private const float PairWeight = 0.5f;

    private readonly Asking _asking = new(lexicon);
    private readonly PainSigns _pain = new(lexicon);
    private readonly Meanings? _meanings = embed is null ? null : new Meanings(embed);

    private readonly (int Concept, string Name)[] _concepts = [.. lexicon.Signs];

    private static readonly FeatureKind Flag = new("flag"), Length = new("length"), Pain = new("pain"), WholePain = new("whole pain");
    private static readonly FeatureKind Word = new("word"), Asked = new("asked"), Pair = new("pair"), AskedPair = new("askedpair");
    private static readonly FeatureKind Concept = new("concept"), Denied = new("denied"), AskedConcept = new("askedconcept"), LastConcept = new("lastconcept");

    public Feature[] Of(ReadMessage read, IReadOnlyList<RedFlagFinding> flags)
    {
        // A word makes two, and as many again where it is asked.
        var found = new FeatureSet((4 * read.Message.Count) + 256);
        var asking = _asking.Sentences(read);
        AddWords(read.Message, asking, found);
        AddConcepts(read, asking, found);
        foreach (var flag in flags)
            found.Set(Flag.Of(Enum.GetName(flag.Flag)!), ConceptWeight);

        var (said, whole) = _pain.Of(read);
        found.Set(Pain.Of(said), ConceptWeight);
        found.Set(WholePain.Of(whole), ConceptWeight);
        found.Set(Length.Of(LengthClass(read.Message.Count)), 1);
        var features = found.Normalised();
        return _meanings is null ? features : [.. features, .. _meanings.Of(read.Message, asking)];
    }

    private static void AddWords(TokenisedMessage message, bool[] asking, FeatureSet found)
    {
        for (var i = 0; i < message.Count; i++)
        {
            var stem = message[i].Plain;
            var asked = asking[message.SentenceOf[i]];
            found.Set(Word.Of(stem), 1);
            if (asked)
                found.Set(Asked.Of(stem), 1);

            if (i + 1 == message.Count || message[i + 1].Before == BreakBefore.Sentence)
                continue;

            var next = message[i + 1].Plain;
            found.Set(Pair.Of(stem, next), PairWeight);
            if (asked)
                found.Set(AskedPair.Of(stem, next), PairWeight);
        }
    }

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
        foreach (var (concept, name) in _concepts)
        {
            if (!read.Matches.Any(concept))
                continue;

            var (claimed, asked, last) = (false, false, false);
            foreach (var span in read.Matches[concept])
            {
                var sentence = read.Message.SentenceOf[span.First];
                claimed |= read.Claims(span);
                asked |= asking[sentence];
                last |= sentence == lastAsked;
            }

            found.Set((claimed ? Concept : Denied).Of(name), ConceptWeight);
            if (asked)
                found.Set(AskedConcept.Of(name), ConceptWeight);

            if (last)
                found.Set(LastConcept.Of(name), ConceptWeight);
        }
    }
}
