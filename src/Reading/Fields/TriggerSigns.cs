using BackPainBot.Reading.Lexicons;
using BackPainBot.Reading.Matching;

namespace BackPainBot.Reading.Fields;

/// <summary>Names how a mention of an activity stands to pain, ease, links between the two, and the scopes.</summary>
internal sealed class TriggerSigns(Lexicon lexicon)
{
    private readonly int _hurts = lexicon.Concept("trigger.cue");
    private readonly int _links = lexicon.Concept("trigger.cue-link");
    private readonly int _eases = lexicon.Concept("trigger.cue-eases");
    private readonly int _blamed = lexicon.Concept("trigger.cue-blamed");
    private readonly int _pain = lexicon.Concept("pain.word");
    private readonly int _painFree = lexicon.Concept("pain.none");
    private readonly int _painPast = lexicon.Concept("pain.past");
    private readonly int _conditional = lexicon.Concept("pain.conditional");

    /// <summary>Every pain that is claimed.</summary>
    public IEnumerable<Span> Hurts(ReadMessage read) => read.Claimed(_pain).Concat(read.Claimed(_hurts));

    public IEnumerable<string> OfMessage(ReadMessage read)
    {
        if (read.Matches.Any(_painFree))
            yield return "pain-free";

        if (read.Claimed(_pain).Any())
            yield return "pain";
    }

    /// <summary>"Sitting is fine", "walking helps": in a sentence that speaks of no pain.</summary>
    public bool Soothes(ReadMessage read, Span activity, HashSet<int> hurting) =>
        After(read, _eases, activity, 1) && !hurting.Contains(read.Message.SentenceOf[activity.First]);

    /// <summary>In a fixed order, since pairs of signs are features too.</summary>
    public List<string> Of(ReadMessage read, Span activity, HashSet<int> hurting)
    {
        var sentence = read.Message.SentenceOf[activity.First];
        var hurtsBefore = Before(read, _hurts, activity, 10).ToList();
        var linksBefore = Before(read, _links, activity, 10).ToList();
        (string Name, bool Holds)[] signs =
        [
            ("hurts just before", hurtsBefore.Any(s => activity.First - s.Last - 1 <= 2)),
            ("hurts after", After(read, _hurts, activity, 7)),
            ("hurts just after", After(read, _hurts, activity, 3)),
            ("hurts before", hurtsBefore.Count > 0),
            ("link before", linksBefore.Count > 0),
            ("linked", hurtsBefore.Any(h => h.First < activity.First && linksBefore.Any(l => l.First >= h.First))),
            ("link just before", linksBefore.Any(s => activity.First - s.Last - 1 <= 2)),
            ("eases before", Before(read, _eases, activity, 3).Any()),
            ("eases after", After(read, _eases, activity, 4)),
            ("blamed", Before(read, _blamed, activity, 4).Any() || After(read, _blamed, activity, 4)),
            ("turned", hurtsBefore.Any(h => Turns(read, h, activity))),
            ("denied", read.Scopes.DeniedBy[activity.First] is var by && by >= 0 && by < activity.First),
            ("supposed", read.Scopes.Supposed[activity.First]),
            ("past", read.Scopes.Past[activity.First]),
            ("figurative", read.Scopes.Figurative[activity.First]),
            ("hurting sentence", hurting.Contains(sentence)),
            ("hurting next", hurting.Contains(sentence + 1)),
            ("hurting before", hurting.Contains(sentence - 1)),
            ("asked", Asked(read, activity)),
            ("pain-free near", Before(read, _painFree, activity, 8).Any() || After(read, _painFree, activity, 8)),
            ("pain past near", Before(read, _painPast, activity, 8).Any() || After(read, _painPast, activity, 8)),
            ("conditional", Before(read, _conditional, activity, 6).Any() || After(read, _conditional, activity, 3)),
        ];
        return [.. signs.Where(s => s.Holds).Select(s => s.Name)];
    }

    // In the same sentence: begun no later than the activity, and at most so many words away from it.
    private static IEnumerable<Span> Before(ReadMessage read, int concept, Span activity, int words)
    {
        var (first, _) = read.Message.Sentence(read.Message.SentenceOf[activity.First]);
        var spans = read.Matches[concept];
        for (var i = read.Matches.FirstFrom(concept, first); i < spans.Count && spans[i].First <= activity.First; i++)
        {
            if (activity.First - spans[i].Last - 1 <= words)
                yield return spans[i];
        }
    }

    private static bool After(ReadMessage read, int concept, Span activity, int words)
    {
        var at = read.Matches.FirstFrom(concept, activity.First + 1);
        var spans = read.Matches[concept];
        return at < spans.Count && spans[at].First - activity.Last - 1 <= words
            && read.Message.SentenceOf[spans[at].First] == read.Message.SentenceOf[activity.First];
    }

    private static bool Asked(ReadMessage read, Span activity)
    {
        var sentence = read.Message.SentenceOf[activity.First];
        for (var i = activity.First; i < read.Message.Count && read.Message.SentenceOf[i] == sentence; i++)
        {
            if (read.Message[i].Asked)
                return true;
        }

        return false;
    }

    private static bool Turns(ReadMessage read, Span hurt, Span activity)
    {
        for (var i = hurt.Last + 1; i < activity.First; i++)
        {
            if (read.Message[i].Word is "but" or "though" or "however" or "although")
                return true;
        }

        return false;
    }
}
