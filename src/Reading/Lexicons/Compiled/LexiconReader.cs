using BackPainBot.Domain.Safety;
using BackPainBot.Reading.Text;

namespace BackPainBot.Reading.Lexicons.Compiled;

/// <summary>Reads what <see cref="LexiconWriter"/> wrote. Plain loops: this runs once, at start, where general code costs more to compile than to run.</summary>
internal static class LexiconReader
{
    public static Lexicon Read(BinaryReader reader)
    {
        var vocabulary = ReadVocabulary(reader);
        return new Lexicon
        {
            Vocabulary = vocabulary,
            Pictures = Pairs(reader),
            ConceptNames = Texts(reader),
            Levels = Levels(reader),
            Rules = Rules(reader),
        };
    }

    private static Vocabulary ReadVocabulary(BinaryReader reader)
    {
        var contractions = new Dictionary<string, string[]>(StringComparer.Ordinal);
        for (var count = reader.Read7BitEncodedInt(); count > 0; count--)
        {
            var word = reader.ReadString();
            contractions[word] = Texts(reader);
        }

        var vocabulary = new Vocabulary
        {
            Contractions = contractions,
            Forms = Pairs(reader),
            Fillers = Set(reader),
            Spelling = new SpellingIndex(Texts(reader), Texts(reader), Set(reader)),
        };
        foreach (var stem in Texts(reader))
            vocabulary.Intern(stem);

        foreach (var word in Texts(reader))
            vocabulary.InternExact(word);

        return vocabulary;
    }

    private static IReadOnlyList<Phrase>[] Levels(BinaryReader reader)
    {
        var levels = new IReadOnlyList<Phrase>[reader.Read7BitEncodedInt()];
        for (var i = 0; i < levels.Length; i++)
        {
            var phrases = new Phrase[reader.Read7BitEncodedInt()];
            for (var p = 0; p < phrases.Length; p++)
                phrases[p] = ReadPhrase(reader);

            levels[i] = phrases;
        }

        return levels;
    }

    private static Phrase ReadPhrase(BinaryReader reader)
    {
        var concept = reader.Read7BitEncodedInt();
        var anchor = reader.Read7BitEncodedInt() - 1;
        var elements = new Element[reader.Read7BitEncodedInt()];
        for (var e = 0; e < elements.Length; e++)
        {
            var kind = (ElementKind)reader.ReadByte();
            var optional = reader.ReadBoolean();
            var ids = Numbers(reader);
            elements[e] = kind == ElementKind.Number
                ? new Element(kind, ids, optional, reader.ReadDouble(), reader.ReadDouble())
                : new Element(kind, ids, optional);
        }

        return new Phrase(concept, elements, anchor);
    }

    private static FlagRule[] Rules(BinaryReader reader)
    {
        var rules = new FlagRule[reader.Read7BitEncodedInt()];
        for (var i = 0; i < rules.Length; i++)
        {
            rules[i] = new FlagRule
            {
                Id = reader.ReadString(),
                Flag = (RedFlag)reader.Read7BitEncodedInt(),
                Urgency = (Urgency)reader.Read7BitEncodedInt(),
                All = Numbers(reader),
                Of = Numbers(reader),
                Least = reader.Read7BitEncodedInt(),
                With = Numbers(reader),
                Within = ReadWithin(reader),
                Unless = Numbers(reader),
                UnlessAnywhere = Numbers(reader),
                Except = Numbers(reader),
                Raise = Conditions(reader),
                Lower = Conditions(reader),
                Keep = (ScopeKinds)reader.Read7BitEncodedInt(),
                Hint = reader.ReadBoolean(),
                Plain = reader.ReadBoolean(),
            };
        }

        return rules;
    }

    private static Condition[] Conditions(BinaryReader reader)
    {
        var conditions = new Condition[reader.Read7BitEncodedInt()];
        for (var i = 0; i < conditions.Length; i++)
            conditions[i] = new Condition(Numbers(reader), ReadWithin(reader), (Urgency)reader.Read7BitEncodedInt(), Numbers(reader));

        return conditions;
    }

    private static Within ReadWithin(BinaryReader reader) => new((Reach)reader.Read7BitEncodedInt(), reader.Read7BitEncodedInt());

    private static Dictionary<string, string> Pairs(BinaryReader reader)
    {
        var pairs = new Dictionary<string, string>(StringComparer.Ordinal);
        for (var count = reader.Read7BitEncodedInt(); count > 0; count--)
        {
            var key = reader.ReadString();
            pairs[key] = reader.ReadString();
        }

        return pairs;
    }

    private static HashSet<string> Set(BinaryReader reader)
    {
        var count = reader.Read7BitEncodedInt();
        var set = new HashSet<string>(count, StringComparer.Ordinal);
        for (; count > 0; count--)
            set.Add(reader.ReadString());

        return set;
    }

    private static string[] Texts(BinaryReader reader)
    {
        var texts = new string[reader.Read7BitEncodedInt()];
        for (var i = 0; i < texts.Length; i++)
            texts[i] = reader.ReadString();

        return texts;
    }

    private static int[] Numbers(BinaryReader reader)
    {
        var count = reader.Read7BitEncodedInt();
        var numbers = count == 0 ? [] : new int[count];
        for (var i = 0; i < count; i++)
            numbers[i] = reader.Read7BitEncodedInt();

        return numbers;
    }
}
