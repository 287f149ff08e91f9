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

    public List<Feature> Of(ReadMessage read, IReadOnlyList<RedFlagFinding> flags)
    {
        var found = new Dictionary<uint, float>();
        AddWords(read.Message, found);
        AddConcepts(read, found);
        foreach (var flag in flags)
            found[Hash("flag", Enum.GetName(flag.Flag)!)] = ConceptWeight;

        found[Hash("length", LengthClass(read.Message.Count))] = 1;
        if (embed is not null)
        {
            AddMeaning("whole", embed(read.Message.Original), found);
            AddMeaning("asked", embed(AskedText(read.Message)), found);
        }

        var norm = 1 / MathF.Sqrt(found.Values.Sum(v => v * v));
        return [.. found.OrderBy(f => f.Key).Select(f => new Feature(f.Key, f.Value * norm))];
    }

    private static void AddMeaning(string kind, float[] meaning, Dictionary<uint, float> found)
    {
        for (var i = 0; i < meaning.Length; i++)
            found[Hash(kind, i.ToString(CultureInfo.InvariantCulture))] = meaning[i] * MeaningWeight;
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

    private static void AddWords(TokenisedMessage message, Dictionary<uint, float> found)
    {
        var asking = AskingSentences(message);
        for (var i = 0; i < message.Count; i++)
        {
            var stem = Plain(message[i]);
            var place = asking[message.SentenceOf[i]] ? "asked" : "said";
            found[Hash("word", stem)] = 1;
            found[Hash(place, stem)] = 1;
            if (i + 1 < message.Count && message[i + 1].Before != BreakBefore.Sentence)
            {
                var next = Plain(message[i + 1]);
                found[Hash("pair", stem, next)] = PairWeight;
                found[Hash(place + "pair", stem, next)] = PairWeight;
            }
        }
    }

    // Sentences that end in a question mark; without any, the last sentence is taken to be what is asked.
    private static bool[] AskingSentences(TokenisedMessage message)
    {
        var asking = new bool[message.SentenceCount];
        for (var i = 0; i < message.Count; i++)
            asking[message.SentenceOf[i]] |= message[i].Asked;

        if (asking.Length > 0 && !asking.Any(a => a))
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

    private static uint Hash(string kind, string a, string b = "")
    {
        // FNV-1a: the same on every machine and in every run.
        var hash = 2166136261u;
        foreach (var c in kind)
            hash = (hash ^ c) * 16777619u;

        hash = (hash ^ '|') * 16777619u;
        foreach (var c in a)
            hash = (hash ^ c) * 16777619u;

        hash = (hash ^ '|') * 16777619u;
        foreach (var c in b)
            hash = (hash ^ c) * 16777619u;

        return hash;
    }

    private void AddConcepts(ReadMessage read, Dictionary<uint, float> found)
    {
        var asking = AskingSentences(read.Message);
        var lastAsked = Array.LastIndexOf(asking, true);
        for (var concept = 0; concept < lexicon.ConceptNames.Count; concept++)
        {
            if (!read.Matches.Any(concept))
                continue;

            var name = lexicon.ConceptNames[concept];
            var claimed = read.Claimed(concept).Take(3).Count();
            found[Hash(claimed > 0 ? "concept" : "denied", name)] = ConceptWeight;
            if (claimed > 2)
                found[Hash("often", name)] = ConceptWeight;

            if (read.Matches[concept].Any(s => asking[read.Message.SentenceOf[s.First]]))
                found[Hash("askedconcept", name)] = ConceptWeight;

            if (read.Matches[concept].Any(s => read.Message.SentenceOf[s.First] == lastAsked))
                found[Hash("lastconcept", name)] = ConceptWeight;
        }
    }
}
