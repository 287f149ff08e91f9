using BackPainBot.Reading.Classifying;
using BackPainBot.Reading.Matching;

namespace BackPainBot.Reading.Fields;

/// <summary>How far an activity stands from the nearest pain of its sentence, before it and after it, and what stands between the two.</summary>
internal static class TriggerDistances
{
    private const float DistanceWeight = 1.5f;
    private const float BetweenWeight = 0.5f;
    private const float InsideWeight = 2;

    private static readonly FeatureKind Before = new("pain before"), BeforeCrossing = new("crossed before"), WordBefore = new("pain word before"), After = new("pain after");
    private static readonly FeatureKind AfterPain = new("after the pain"), AfterCrossing = new("crossed after"), WordAfter = new("pain word after"), Between = new("up to the pain"), Sentence = new("in the sentence");

    public static void Add(TriggerScene scene, string name, Span activity, FeatureSet found)
    {
        var sentence = scene.SentenceAround(activity);
        var before = scene.HurtsIn(sentence).Where(h => h.First <= activity.First && h.Last < activity.First).OrderBy(h => h.Last).Select(h => (Span?)h).LastOrDefault();
        var after = scene.HurtsIn(sentence).Where(h => h.First > activity.Last).Select(h => (Span?)h).FirstOrDefault();
        if (before is { } left)
            AddBefore(scene, left, (name, activity), found);

        if (after is { } right)
            AddAfter(scene, right, (name, activity), found);

        if (before is null && after is null)
            found.Set(Sentence.Of("no pain"), DistanceWeight);

        // "Sitting" in "sit ups".
        if (scene.Others(name, new Span(activity.First - 4, activity.First)).Any(o => o.Last >= activity.Last && o.Last - o.First > activity.Last - activity.First))
            found.Set(Sentence.Of("inside another"), InsideWeight);
    }

    private static void AddBefore(TriggerScene scene, Span pain, (string Name, Span Span) activity, FeatureSet found)
    {
        var message = scene.Read.Message;
        var next = pain.Last + 1;
        var breaks = scene.Breaks(next, activity.Span.First);
        var others = scene.Others(activity.Name, new Span(next, activity.Span.First - 1)).Any();
        found.Set(Before.Of(Distance(activity.Span.First - next), breaks > 0 ? "crossing" : "plain"), DistanceWeight);
        found.Set(BeforeCrossing.Of(Crossed(breaks), others ? "others" : "none"), 1);
        found.Set(WordBefore.Of(message[pain.Last].Plain), 1);
        found.Set(AfterPain.Of(next < activity.Span.First ? message[next].Plain : "^"), 1);
    }

    private static void AddAfter(TriggerScene scene, Span pain, (string Name, Span Span) activity, FeatureSet found)
    {
        var message = scene.Read.Message;
        var next = activity.Span.Last + 1;
        var breaks = scene.Breaks(next, pain.First);
        var others = scene.Others(activity.Name, new Span(next, pain.First - 1)).Any();
        found.Set(After.Of(Distance(pain.First - next), breaks > 0 ? "crossing" : "plain"), DistanceWeight);
        found.Set(AfterCrossing.Of(Crossed(breaks), others ? "others" : "none"), 1);
        found.Set(WordAfter.Of(message[pain.First].Plain), 1);
        for (var i = next; i < pain.First; i++)
            found.Set(Between.Of(message[i].Plain), BetweenWeight);
    }

    private static string Distance(int words) => words switch
    {
        <= 0 => "touching",
        <= 2 => "close",
        <= 5 => "near",
        <= 10 => "off",
        _ => "far",
    };

    private static string Crossed(int breaks) => breaks switch
    {
        0 => "no break",
        1 => "one break",
        _ => "breaks",
    };
}
