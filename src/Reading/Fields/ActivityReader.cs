using BackPainBot.Reading.Lexicons;
using BackPainBot.Reading.Matching;

namespace BackPainBot.Reading.Fields;

/// <summary>Finds the sport, work or pastime that the message is about.</summary>
internal sealed class ActivityReader(Lexicon lexicon)
{
    private readonly IReadOnlyList<NamedConcept> _activities = lexicon.Family("activity.");

    /// <summary>The activity named most often, the earlier one if two are named alike; null if none is.</summary>
    public (string Name, Span Span)? Read(ReadMessage read)
    {
        (string Name, Span Span)? best = null;
        var most = 0;
        foreach (var (concept, name) in _activities)
        {
            var spans = read.Matches[concept];
            if (spans.Count == 0 || spans.Count < most || (spans.Count == most && spans[0].First > best!.Value.Span.First))
                continue;

            most = spans.Count;
            best = (name.Replace('-', ' '), spans[0]);
        }

        return best;
    }
}
