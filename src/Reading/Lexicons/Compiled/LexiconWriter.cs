using BackPainBot.Reading.Text;

namespace BackPainBot.Reading.Lexicons.Compiled;

/// <summary>Writes a compiled lexicon as bytes, in the order in which <see cref="LexiconReader"/> reads it.</summary>
internal static class LexiconWriter
{
    public static void Write(BinaryWriter writer, Lexicon lexicon)
    {
        Write(writer, lexicon.Vocabulary);
        Pairs(writer, lexicon.Pictures);
        Texts(writer, lexicon.ConceptNames);
        writer.Write7BitEncodedInt(lexicon.Levels.Count);
        foreach (var level in lexicon.Levels)
        {
            writer.Write7BitEncodedInt(level.Count);
            foreach (var phrase in level)
                Write(writer, phrase);
        }

        writer.Write7BitEncodedInt(lexicon.Rules.Count);
        foreach (var rule in lexicon.Rules)
            Write(writer, rule);
    }

    private static void Write(BinaryWriter writer, Vocabulary vocabulary)
    {
        writer.Write7BitEncodedInt(vocabulary.Contractions.Count);
        foreach (var (word, parts) in vocabulary.Contractions)
        {
            writer.Write(word);
            Texts(writer, parts);
        }

        Pairs(writer, vocabulary.Forms);
        Texts(writer, vocabulary.Fillers);
        Texts(writer, vocabulary.Spelling.Targets);
        Texts(writer, vocabulary.Spelling.Others);
        Texts(writer, vocabulary.Spelling.SpelledRight);
        Texts(writer, vocabulary.Symbols);
        Texts(writer, vocabulary.ExactForms);
    }

    private static void Write(BinaryWriter writer, Phrase phrase)
    {
        writer.Write7BitEncodedInt(phrase.Concept);
        writer.Write7BitEncodedInt(phrase.Anchor + 1);
        writer.Write7BitEncodedInt(phrase.Elements.Length);
        foreach (var element in phrase.Elements)
        {
            writer.Write((byte)element.Kind);
            writer.Write(element.Optional);
            Numbers(writer, element.Ids);
            if (element.Kind == ElementKind.Number)
            {
                writer.Write(element.From);
                writer.Write(element.To);
            }
        }
    }

    private static void Write(BinaryWriter writer, FlagRule rule)
    {
        writer.Write(rule.Id);
        writer.Write7BitEncodedInt((int)rule.Flag);
        writer.Write7BitEncodedInt((int)rule.Urgency);
        Numbers(writer, rule.All);
        Numbers(writer, rule.Of);
        writer.Write7BitEncodedInt(rule.Least);
        Numbers(writer, rule.With);
        Write(writer, rule.Within);
        Numbers(writer, rule.Unless);
        Numbers(writer, rule.UnlessAnywhere);
        Numbers(writer, rule.Except);
        Conditions(writer, rule.Raise);
        Conditions(writer, rule.Lower);
        writer.Write7BitEncodedInt((int)rule.Keep);
        writer.Write(rule.Hint);
        writer.Write(rule.Plain);
    }

    private static void Conditions(BinaryWriter writer, IReadOnlyList<Condition> conditions)
    {
        writer.Write7BitEncodedInt(conditions.Count);
        foreach (var condition in conditions)
        {
            Numbers(writer, condition.Any);
            Write(writer, condition.Within);
            writer.Write7BitEncodedInt((int)condition.To);
            Numbers(writer, condition.Unless);
        }
    }

    private static void Write(BinaryWriter writer, Within within)
    {
        writer.Write7BitEncodedInt((int)within.Unit);
        writer.Write7BitEncodedInt(within.Words);
    }

    private static void Pairs(BinaryWriter writer, IReadOnlyDictionary<string, string> pairs)
    {
        writer.Write7BitEncodedInt(pairs.Count);
        foreach (var (key, value) in pairs)
        {
            writer.Write(key);
            writer.Write(value);
        }
    }

    private static void Texts(BinaryWriter writer, IReadOnlyCollection<string> texts)
    {
        writer.Write7BitEncodedInt(texts.Count);
        foreach (var text in texts)
            writer.Write(text);
    }

    private static void Numbers(BinaryWriter writer, int[] numbers)
    {
        writer.Write7BitEncodedInt(numbers.Length);
        foreach (var number in numbers)
            writer.Write7BitEncodedInt(number);
    }
}
