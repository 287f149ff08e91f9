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

    /// <summary>Every concept that is no cue.</summary>
    public IEnumerable<(int Concept, string Name)> Signs => ConceptNames.Select((name, i) => (i, name)).Where(c => !IsCue(c.i));

    /// <summary>Whether a concept is a cue: denial, the past and the like are read into the scopes, and say nothing themselves.</summary>
    public bool IsCue(int concept) => ConceptNames[concept].StartsWith("cue.", StringComparison.Ordinal);

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
    public IReadOnlyList<NamedConcept> Family(string prefix)
    {
        var family = new List<NamedConcept>();
        for (var i = 0; i < ConceptNames.Count; i++)
        {
            if (ConceptNames[i].StartsWith(prefix, StringComparison.Ordinal))
                family.Add(new NamedConcept(i, ConceptNames[i][prefix.Length..]));
        }

        family.Sort(static (a, b) => string.CompareOrdinal(a.Name, b.Name));
        return family;
    }
}
