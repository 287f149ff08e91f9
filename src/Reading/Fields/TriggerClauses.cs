using BackPainBot.Reading.Classifying;
using BackPainBot.Reading.Lexicons;
using BackPainBot.Reading.Matching;

namespace BackPainBot.Reading.Fields;

/// <summary>What the clause, the sentence and the sentences next door say around an activity.</summary>
internal sealed class TriggerClauses(Lexicon lexicon)
{
    private const float SignWeight = 1.5f;
    private const float ClauseWeight = 0.7f;
    private const float SentenceWeight = 0.4f;

    private static readonly FeatureKind Clause = new("clause"), Opening = new("opening"), ClauseWord = new("clause word"), SentenceWord = new("sentence word");
    private static readonly FeatureKind Link = new("link word"), NextDoor = new("next door"), Place = new("place"), Subject = new("subject"), Doing = new("doing");

    private readonly int _links = lexicon.Concept("trigger.cue-link");
    private readonly int _eases = lexicon.Concept("trigger.cue-eases");

    public void Add(TriggerScene scene, string name, Span activity, FeatureSet found)
    {
        AddClause(scene, activity, found);
        AddWords(scene, activity, found);
        AddPlace(scene, name, activity, found);
        AddDoer(scene, activity, found);
    }

    private void AddClause(TriggerScene scene, Span activity, FeatureSet found)
    {
        var (message, matches) = (scene.Read.Message, scene.Read.Matches);
        var clause = scene.ClauseAround(activity);
        found.Set(Clause.Of("hurts", YesNo(scene.HurtsIn(clause).Any())), SignWeight);
        found.Set(Clause.Of("eases", YesNo(matches.AnyWithin(_eases, clause.First, clause.Last))), 1);
        found.Set(Opening.Of(message[clause.First].Plain), 1);
        var links = matches.CountWithin(_links, clause.First, activity.First);
        var link = links == 0 ? "-" : message[matches[_links][matches.FirstFrom(_links, clause.First) + links - 1].First].Plain;
        found.Set(Link.Of(link, YesNo(scene.HurtsIn(scene.SentenceAround(activity)).Any(h => !activity.Holds(h.First)))), 1);
    }

    private static void AddWords(TriggerScene scene, Span activity, FeatureSet found)
    {
        var message = scene.Read.Message;
        var (sentence, clause) = (scene.SentenceAround(activity), scene.ClauseAround(activity));
        for (var i = sentence.First; i <= sentence.Last; i++)
        {
            if (activity.Holds(i))
                continue;

            found.Set(SentenceWord.Of(message[i].Plain), SentenceWeight);
            if (clause.Holds(i))
                found.Set(ClauseWord.Of(message[i].Plain), ClauseWeight);
        }
    }

    private static void AddPlace(TriggerScene scene, string name, Span activity, FeatureSet found)
    {
        var message = scene.Read.Message;
        var sentence = message.SentenceOf[activity.First];
        AddNeighbour("before", sentence - 1);
        AddNeighbour("after", sentence + 1);
        found.Set(Place.Of("alone", YesNo(!scene.Others(name, scene.SentenceAround(activity)).Any())), 1);
        found.Set(Place.Of("last", YesNo(sentence == message.SentenceCount - 1)), 1);
        found.Set(Place.Of("claimed", YesNo(scene.Read.Claims(activity))), 1);

        void AddNeighbour(string where, int next)
        {
            if (!scene.HurtingSentences.Contains(next))
                return;

            var (first, last) = message.Sentence(next);
            found.Set(NextDoor.Of(where, YesNo(scene.Others(name, new Span(first, last)).Any())), SignWeight);
        }
    }

    private static void AddDoer(TriggerScene scene, Span activity, FeatureSet found)
    {
        var message = scene.Read.Message;
        var doer = "-";
        for (var i = scene.ClauseAround(activity).First; i < activity.First; i++)
            doer = message[i].Word is "i" or "my" or "he" or "she" or "they" or "you" or "we" ? message[i].Word : doer;

        found.Set(Subject.Of(doer), 1);
        if (message[activity.First].Word.EndsWith("ing", StringComparison.Ordinal))
            found.Set(Doing.Of(activity.First > scene.SentenceAround(activity).First ? message[activity.First - 1].Plain : "^"), 1);
    }

    private static string YesNo(bool holds) => holds ? "yes" : "no";
}
