using BackPainBot.Reading.Lexicons;
using BackPainBot.Reading.Matching;
using BackPainBot.Reading.Text;

namespace BackPainBot.Reading.Fields;

/// <summary>Finds the activities that the message blames for its pain by rules alone: a pain near an activity, and what links them.</summary>
internal sealed class TriggerRules(Lexicon lexicon)
{
    // How far, in words, a pain may stand from the activity that it is blamed on.
    private const int HurtFirst = 9;
    private const int HurtFirstUnlinked = 2;
    private const int HurtAfter = 7;
    private const int EasedBy = 3;

    private readonly IReadOnlyList<NamedConcept> _activities =
        [.. lexicon.Family("trigger.").Where(t => !t.Name.StartsWith("cue", StringComparison.Ordinal))];

    private readonly int _hurts = lexicon.Concept("trigger.cue");
    private readonly int _links = lexicon.Concept("trigger.cue-link");
    private readonly int _eases = lexicon.Concept("trigger.cue-eases");
    private readonly int _blamed = lexicon.Concept("trigger.cue-blamed");

    /// <summary>Plain activity words with their spans, in the order in which they occur.</summary>
    public IReadOnlyList<(string Name, Span Span)> Read(ReadMessage read)
    {
        var found = new List<(string Name, Span Span)>();
        foreach (var (concept, name) in _activities)
        {
            foreach (var span in read.Claimed(concept))
            {
                if (!Blamed(read, span))
                    continue;

                found.Add((name.Replace('-', ' '), span));
                break;
            }
        }

        return found.Count > 0 ? [.. found.OrderBy(f => f.Span.First)] : NextDoor(read);
    }

    // "I'm a hairdresser, on my feet all day. By Saturday my back aches": the only activity beside a pain's sentence.
    private List<(string Name, Span Span)> NextDoor(ReadMessage read)
    {
        var hurting = read.Claimed(_hurts).Select(s => read.Message.SentenceOf[s.First]).ToHashSet();
        var beside = new List<(string Name, Span Span)>();
        foreach (var (concept, name) in _activities)
        {
            foreach (var span in read.Claimed(concept))
            {
                var sentence = read.Message.SentenceOf[span.First];
                if ((hurting.Contains(sentence + 1) || hurting.Contains(sentence)) && !Near(read, _eases, span, EasedBy, EasedBy))
                {
                    beside.Add((name.Replace('-', ' '), span));
                    break;
                }
            }
        }

        return beside.Count == 1 ? beside : [];
    }

    private bool Blamed(ReadMessage read, Span activity)
    {
        if (Near(read, _blamed, activity, 4, 4))
            return true;

        return !Near(read, _eases, activity, EasedBy, EasedBy)
            && (Near(read, _hurts, activity, HurtFirstUnlinked, HurtAfter) || Linked(read, activity));
    }

    private bool Linked(ReadMessage read, Span activity)
    {
        foreach (var hurt in Around(read, _hurts, activity, HurtFirst, 0))
        {
            foreach (var link in Around(read, _links, activity, HurtFirst, 0))
            {
                if (link.First >= hurt.First && link.Last <= activity.Last)
                    return true;
            }
        }

        return false;
    }

    private static bool Near(ReadMessage read, int concept, Span activity, int before, int after) =>
        Around(read, concept, activity, before, after).Any(s => read.Claims(s, ScopeKinds.Idiom | ScopeKinds.Hypothetical));

    // Occurrences in the same sentence within so many words before and after, with no turn ("but") between.
    private static IEnumerable<Span> Around(ReadMessage read, int concept, Span activity, int before, int after)
    {
        var spans = read.Matches[concept];
        for (var i = read.Matches.FirstFrom(concept, activity.First - before - 4); i < spans.Count && spans[i].First <= activity.Last + after + 1; i++)
        {
            var span = spans[i];
            var near = span.First > activity.First
                ? after > 0 && span.First - activity.Last - 1 <= after
                : activity.First - span.Last - 1 <= before;
            if (near && read.Message.SentenceOf[span.First] == read.Message.SentenceOf[activity.First] && !Turns(read.Message, span, activity))
                yield return span;
        }
    }

    private static bool Turns(TokenisedMessage message, Span a, Span b)
    {
        for (var i = Math.Min(a.Last, b.Last) + 1; i < Math.Max(a.First, b.First); i++)
        {
            if (message[i].Word is "but" or "though" or "however" or "although")
                return true;
        }

        return false;
    }
}
