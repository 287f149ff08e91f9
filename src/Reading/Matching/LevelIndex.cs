using BackPainBot.Reading.Lexicons;

namespace BackPainBot.Reading.Matching;

/// <summary>The phrases of one level by what they begin with.</summary>
internal sealed class LevelIndex
{
    private readonly int[] _concepts;

    public LevelIndex(IReadOnlyList<Phrase> phrases, int symbols, int concepts)
    {
        ByWord = Index(phrases, ElementKind.Word, symbols);
        ByConcept = Index(phrases, ElementKind.Concept, concepts);
        ByNumber = [.. phrases.Where(p => p.Elements[0].Kind == ElementKind.Number)];
        _concepts = [.. Enumerable.Range(0, concepts).Where(c => ByConcept[c].Length > 0)];
    }

    public Phrase[][] ByWord { get; }

    public Phrase[][] ByConcept { get; }

    public Phrase[] ByNumber { get; }

    /// <summary>Concepts that begin a phrase of this level and occur in the message.</summary>
    public List<int> LiveConcepts(ConceptMatches matches)
    {
        var live = new List<int>();
        foreach (var concept in _concepts)
        {
            if (matches.Any(concept))
                live.Add(concept);
        }

        return live;
    }

    private static Phrase[][] Index(IReadOnlyList<Phrase> phrases, ElementKind kind, int size)
    {
        var lists = new List<Phrase>?[size];
        foreach (var phrase in phrases.Where(p => p.Elements[0].Kind == kind))
        {
            foreach (var id in phrase.Elements[0].Ids)
                (lists[id] ??= []).Add(phrase);
        }

        return [.. lists.Select(l => l?.ToArray() ?? [])];
    }
}
