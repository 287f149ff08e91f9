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
        ByNumber = Numbers(phrases);
        var live = new List<int>();
        for (var concept = 0; concept < concepts; concept++)
        {
            if (ByConcept[concept].Length > 0)
                live.Add(concept);
        }

        _concepts = [.. live];
    }

    public PhraseHead[][] ByWord { get; }

    public PhraseHead[][] ByConcept { get; }

    public PhraseHead[] ByNumber { get; }

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

    private static PhraseHead[] Numbers(IReadOnlyList<Phrase> phrases)
    {
        var heads = new List<PhraseHead>();
        foreach (var phrase in phrases)
        {
            if (phrase.Elements[0].Kind == ElementKind.Number)
                heads.Add(new PhraseHead(phrase));
        }

        return [.. heads];
    }

    private static PhraseHead[][] Index(IReadOnlyList<Phrase> phrases, ElementKind kind, int size)
    {
        var lists = new List<PhraseHead>?[size];
        foreach (var phrase in phrases)
        {
            if (phrase.Elements[0].Kind != kind)
                continue;

            var head = new PhraseHead(phrase);
            foreach (var id in phrase.Elements[0].Ids)
                (lists[id] ??= []).Add(head);
        }

        var index = new PhraseHead[size][];
        for (var id = 0; id < size; id++)
            index[id] = lists[id]?.ToArray() ?? [];

        return index;
    }
}
