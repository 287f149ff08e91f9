using BackPainBot.Reading.Text;

namespace BackPainBot.Reading.SecondLook;

/// <summary>The stretches of a message that are weighed by themselves: each sentence, and each with the next.</summary>
internal static class Passages
{
    // Dictated and texted messages are one sentence: longer ones are cut into stretches that overlap.
    private const int LongestSentence = 45;
    private const int Stretch = 40;
    private const int Step = 25;

    // A few words alone prove little: as if each passage held this many features more that say nothing.
    private const int Doubt = 8;

    /// <summary>By what the weights of a passage are divided: its features have length one together, and somewhat less where they are few.</summary>
    public static double Length(int features) => Math.Sqrt(features + Doubt);

    /// <summary>First and last word of each passage; the ones of two sentences come after those of one.</summary>
    public static List<(int First, int Last)> Of(TokenisedMessage message)
    {
        var passages = new List<(int First, int Last)>();
        var first = 0;
        for (var i = 1; i <= message.Count; i++)
        {
            if (i < message.Count && message.SentenceOf[i] == message.SentenceOf[first])
                continue;

            Add(first, i - 1, passages);
            first = i;
        }

        for (var (i, single) = (1, passages.Count); i < single; i++)
            passages.Add((passages[i - 1].First, passages[i].Last));

        return passages;
    }

    private static void Add(int first, int last, List<(int First, int Last)> passages)
    {
        if (last - first < LongestSentence)
        {
            passages.Add((first, last));
            return;
        }

        for (var at = first; at <= last; at += Step)
            passages.Add((at, Math.Min(at + Stretch - 1, last)));
    }
}
