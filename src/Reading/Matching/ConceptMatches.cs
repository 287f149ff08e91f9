namespace BackPainBot.Reading.Matching;

/// <summary>Where each concept occurs in one message, in order of position.</summary>
internal sealed class ConceptMatches(int concepts, int sentences)
{
    private const int Bits = 64;

    private static readonly List<Span> None = [];

    private readonly HashSet<int> _unsorted = [];
    private readonly List<Span>?[] _spans = new List<Span>?[concepts];
    private readonly int _sentenceParts = (concepts + Bits - 1) / Bits;
    private readonly ulong[] _inSentence = new ulong[(concepts + Bits - 1) / Bits * sentences];

    public IReadOnlyList<Span> this[int concept] => _spans[concept] ?? None;

    public bool Any(int concept) => _spans[concept] is { Count: > 0 };

    /// <summary>Whether the concept begins anywhere in a stretch of words (both ends included).</summary>
    public bool AnyWithin(int concept, int first, int last)
    {
        var spans = _spans[concept] ?? None;
        var at = FirstFrom(concept, first);
        return at < spans.Count && spans[at].First <= last;
    }

    /// <summary>How often the concept begins in a stretch of words (both ends included).</summary>
    public int CountWithin(int concept, int first, int last)
    {
        var spans = _spans[concept] ?? None;
        var from = FirstFrom(concept, first);
        var to = from;
        while (to < spans.Count && spans[to].First <= last)
            to++;

        return to - from;
    }

    /// <summary>Whether the concept occurs in a sentence.</summary>
    public bool AnyInSentence(int concept, int sentence) => (_inSentence[(sentence * _sentenceParts) + (concept / Bits)] & (1UL << (concept % Bits))) != 0;

    /// <param name="concept">The concept found.</param>
    /// <param name="span">Where it was found.</param>
    /// <param name="sentence">In which sentence that is.</param>
    public void Add(int concept, Span span, int sentence)
    {
        _inSentence[(sentence * _sentenceParts) + (concept / Bits)] |= 1UL << (concept % Bits);
        var spans = _spans[concept] ??= [];
        if (spans.Count > 0 && spans[^1].First > span.First)
            _unsorted.Add(concept);

        spans.Add(span);
    }

    /// <summary>Puts what was added out of order in order; to be called before the occurrences are looked up.</summary>
    public void Settle()
    {
        foreach (var concept in _unsorted)
            _spans[concept]!.Sort(static (a, b) => a.First != b.First ? a.First.CompareTo(b.First) : a.Last.CompareTo(b.Last));

        _unsorted.Clear();
    }

    /// <summary>Index of the first occurrence that starts at or after a word.</summary>
    public int FirstFrom(int concept, int word)
    {
        var spans = _spans[concept] ?? None;
        var low = 0;
        var high = spans.Count;
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (spans[middle].First < word)
                low = middle + 1;
            else
                high = middle;
        }

        return low;
    }
}
