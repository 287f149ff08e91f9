using BackPainBot.Reading.Lexicons;

namespace BackPainBot.Reading.Matching;

/// <summary>A phrase with what can be asked of a place before it is tried there; almost every phrase is refused by that alone.</summary>
internal readonly struct PhraseHead
{
    public PhraseHead(Phrase phrase)
    {
        Phrase = phrase;
        Anchor = phrase.Anchor;
        Concept = -1;
        var concepts = new List<int>();
        (Next, Far) = Following(phrase.Elements, concepts);
        NextConcepts = [.. concepts];
        foreach (var element in phrase.Elements.AsSpan(1))
        {
            if (element is { Kind: ElementKind.Concept, Optional: false, Ids: [var only] })
                Concept = only;
        }
    }

    public Phrase Phrase { get; }

    /// <summary>The words of which one has to stand soon after the first place, as <see cref="WordMask"/> has them.</summary>
    public ulong Next { get; }

    /// <summary>Concepts of which one may stand there instead.</summary>
    public int[] NextConcepts { get; }

    /// <summary>A word without which the phrase cannot occur; -1 if there is none.</summary>
    public int Anchor { get; }

    /// <summary>A concept without which it cannot occur after its first place; -1 if there is none.</summary>
    public int Concept { get; }

    /// <summary>A gap stands between the first place and what has to follow.</summary>
    public bool Far { get; }

    private static (ulong Words, bool Far) Following(Element[] elements, List<int> concepts)
    {
        var words = 0UL;
        var far = false;
        foreach (var element in elements.AsSpan(1))
        {
            switch (element.Kind)
            {
                case ElementKind.Word:
                    foreach (var id in element.Ids)
                        words |= WordMask.BitOf(id);

                    break;
                case ElementKind.Concept:
                    concepts.AddRange(element.Ids);
                    break;
                case ElementKind.Gap when !far:
                    far = true;
                    continue;
                default:
                    return (WordMask.Anything, far);
            }

            if (!element.Optional)
                return (words, far);
        }

        return (WordMask.Anything, far);
    }
}
