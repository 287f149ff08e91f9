using BackPainBot.Reading.Text;

namespace BackPainBot.Reading.Lexicons;

/// <summary>All that the lexicon files say, compiled.</summary>
internal sealed class Lexicon
{
    public required Vocabulary Vocabulary { get; init; }

    /// <summary>Small pictures (emoji) and the words they stand for.</summary>
    public required IReadOnlyDictionary<string, string> Pictures { get; init; }

    /// <summary>Names of the concepts by number.</summary>
    public required IReadOnlyList<string> ConceptNames { get; init; }

    /// <summary>Phrases in levels: those of a level only lean on concepts of earlier ones.</summary>
    public required IReadOnlyList<IReadOnlyList<Phrase>> Levels { get; init; }

    public required IReadOnlyList<FlagRule> Rules { get; init; }

    /// <summary>The number of a concept.</summary>
    /// <exception cref="LexiconException">No lexicon file defines it.</exception>
    public int Concept(string name)
    {
        for (var i = 0; i < ConceptNames.Count; i++)
        {
            if (ConceptNames[i] == name)
                return i;
        }

        throw new LexiconException([new LexiconProblem("*", 0, $"No lexicon file defines the concept '{name}'.", "Add it under concepts: in the file it belongs to.")]);
    }

    /// <summary>Concepts whose names start with a prefix, in name order, with the rest of their names.</summary>
    public IReadOnlyList<(int Concept, string Name)> Family(string prefix) =>
        [.. ConceptNames.Select((name, i) => (i, name)).Where(c => c.name.StartsWith(prefix, StringComparison.Ordinal))
            .Select(c => (c.i, c.name[prefix.Length..])).OrderBy(c => c.Item2, StringComparer.Ordinal)];
}
