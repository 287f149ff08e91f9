using BackPainBot.Reading.Fields;
using BackPainBot.Reading.Lexicons;
using BackPainBot.Reading.Text;

namespace BackPainBot.Reading.Classifying;

/// <summary>What the trained model looks at: words, pairs of words, and the lexicon's concepts, as hashes.</summary>
internal sealed class Features(Lexicon lexicon)
{
    public List<uint> Of(ReadMessage read, IReadOnlyList<RedFlagFinding> flags)
    {
        var found = new HashSet<uint>();
        AddWords(read.Message, found);
        AddConcepts(read, found);
        foreach (var flag in flags)
            found.Add(Hash("flag", Enum.GetName(flag.Flag)!));

        found.Add(Hash("length", LengthClass(read.Message.Count)));
        return [.. found.Order()];
    }

    private static void AddWords(TokenisedMessage message, HashSet<uint> found)
    {
        var asking = AskingSentences(message);
        for (var i = 0; i < message.Count; i++)
        {
            var stem = Plain(message[i]);
            var place = asking[message.SentenceOf[i]] ? "asked" : "said";
            found.Add(Hash("word", stem));
            found.Add(Hash(place, stem));
            if (i + 1 < message.Count && message[i + 1].Before != BreakBefore.Sentence)
            {
                var next = Plain(message[i + 1]);
                found.Add(Hash("pair", stem, next));
                found.Add(Hash(place + "pair", stem, next));
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

    private void AddConcepts(ReadMessage read, HashSet<uint> found)
    {
        for (var concept = 0; concept < lexicon.ConceptNames.Count; concept++)
        {
            if (!read.Matches.Any(concept))
                continue;

            var claimed = read.Claimed(concept).Take(3).Count();
            found.Add(Hash(claimed > 0 ? "concept" : "denied", lexicon.ConceptNames[concept]));
            if (claimed > 2)
                found.Add(Hash("often", lexicon.ConceptNames[concept]));
        }
    }
}
