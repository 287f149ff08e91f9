using BackPainBot.Reading.Lexicons;
using BackPainBot.Reading.Matching;

namespace BackPainBot.Reading.Fields;

/// <summary>Finds the activities that the message blames for its pain.</summary>
internal sealed class TriggerReader(Lexicon lexicon)
{
    private readonly IReadOnlyList<(int Concept, string Name)> _activities = [.. lexicon.Family("trigger.").Where(t => t.Name != "cue")];
    private readonly int _hurts = lexicon.Concept("trigger.cue");

    /// <summary>Plain activity words in the order in which they occur.</summary>
    public IReadOnlyList<string> Read(ReadMessage read)
    {
        var hurting = new bool[read.Message.SentenceCount];
        foreach (var span in read.Claimed(_hurts))
            hurting[read.Message.SentenceOf[span.First]] = true;

        return [.. _activities.Select(a => (a.Name, First: First(read, a.Concept, hurting))).Where(a => a.First >= 0)
            .OrderBy(a => a.First).Select(a => a.Name.Replace('-', ' '))];
    }

    private static int First(ReadMessage read, int activity, bool[] hurting)
    {
        foreach (Span span in read.Claimed(activity))
        {
            if (hurting[read.Message.SentenceOf[span.First]])
                return span.First;
        }

        return -1;
    }
}
