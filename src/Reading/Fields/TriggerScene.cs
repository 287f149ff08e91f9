using BackPainBot.Reading.Matching;
using BackPainBot.Reading.Text;

namespace BackPainBot.Reading.Fields;

/// <summary>What a message says around its activities: pains that are claimed, and every activity named, each in the order of the message.</summary>
internal sealed class TriggerScene
{
    // A sentence without full stops may be a whole message: no further than this many words is looked, so that reading stays linear.
    private const int Furthest = 40;

    private readonly List<Span> _hurts;
    private readonly List<(string Name, Span Span)> _named;

    public TriggerScene(ReadMessage read, IEnumerable<Span> hurts, IEnumerable<(string Name, Span Span)> named)
    {
        Read = read;
        _hurts = [.. hurts.OrderBy(s => s.First).ThenBy(s => s.Last)];
        HurtingSentences = [.. _hurts.Select(s => read.Message.SentenceOf[s.First])];
        _named = [.. named.OrderBy(n => n.Span.First)];
    }

    public ReadMessage Read { get; }

    /// <summary>Sentences that claim a pain.</summary>
    public HashSet<int> HurtingSentences { get; }

    /// <summary>The words of the activity's sentence, as far as they are looked at.</summary>
    public Span SentenceAround(Span activity)
    {
        var sentences = Read.Message.SentenceOf;
        var first = activity.First;
        while (first > 0 && activity.First - first < Furthest && sentences[first - 1] == sentences[activity.First])
            first--;

        var last = activity.Last;
        while (last + 1 < sentences.Length && last - activity.Last < Furthest && sentences[last + 1] == sentences[activity.First])
            last++;

        return new Span(first, last);
    }

    /// <summary>The words from comma to comma around the activity.</summary>
    public Span ClauseAround(Span activity)
    {
        var (low, high) = SentenceAround(activity);
        var first = activity.First;
        while (first > low && Read.Message[first].Before == BreakBefore.None)
            first--;

        var last = activity.Last;
        while (last < high && Read.Message[last + 1].Before == BreakBefore.None)
            last++;

        return new Span(first, last);
    }

    /// <summary>Other activities that begin in a stretch of words.</summary>
    public IEnumerable<Span> Others(string name, Span within)
    {
        for (var i = FirstFrom(_named, n => n.Span.First, within.First); i < _named.Count && _named[i].Span.First <= within.Last; i++)
        {
            if (_named[i].Name != name)
                yield return _named[i].Span;
        }
    }

    /// <summary>Pains that begin in a stretch of words.</summary>
    public IEnumerable<Span> HurtsIn(Span within)
    {
        for (var i = FirstFrom(_hurts, h => h.First, within.First); i < _hurts.Count && _hurts[i].First <= within.Last; i++)
            yield return _hurts[i];
    }

    /// <summary>How many commas and the like a stretch of words crosses.</summary>
    public int Breaks(int first, int last)
    {
        var breaks = 0;
        for (var i = first; i <= last; i++)
            breaks += Read.Message[i].Before == BreakBefore.None ? 0 : 1;

        return breaks;
    }

    private static int FirstFrom<T>(List<T> sorted, Func<T, int> first, int word)
    {
        var (low, high) = (0, sorted.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = first(sorted[middle]) < word ? (middle + 1, high) : (low, middle);
        }

        return low;
    }
}
