using BackPainBot.Reading.Matching;
using BackPainBot.Reading.Text;

namespace BackPainBot.Reading.Flags;

/// <summary>
/// Clauses that only say that all is well: "I pee good", "leg not weak", "the legs are strong". People who answer in a
/// second language deny in few words, and a sign that is only named there is no complaint.
/// </summary>
internal sealed class PlainDenials
{
    /// <summary>A "not" denies at most so many words behind it.</summary>
    private const int Reach = 3;

    private static readonly HashSet<string> Functions = ["pee", "peeing", "wee", "weeing", "toilet", "loo", "bladder", "bowel", "bowels", "poo", "leg", "legs", "foot", "feet", "feeling"];

    private static readonly HashSet<string> Well = ["good", "fine", "ok", "okay", "normal", "normally", "strong", "great", "well", "perfect"];

    private static readonly HashSet<string> Troubles = ["weak", "weakness", "numb", "numbness", "tingling", "tingly", "fever", "problem", "problems", "trouble", "bad", "dead"];

    private static readonly HashSet<string> Negations = ["no", "not", "never", "without", "isnt", "arent"];

    // Any of these, and the clause says more than that all is well.
    private static readonly HashSet<string> Doubts =
    [
        "but", "except", "bit", "little", "sometimes", "only", "until", "till", "cannot", "can", "could", "worse", "new", "since", "started", "used", "was", "were", "than", "when", "if", "think", "maybe", "might",
        "stopped", "stop", "stops", "less", "more", "both", "down", "too", "as", "until", "before", "would", "lost", "losing", "funny", "strange", "heavy", "hardly", "barely", "so", "enough", "how", "why", "should",
    ];

    private readonly bool[] _isDenied;

    public PlainDenials(TokenisedMessage message)
    {
        _isDenied = new bool[message.Count];
        var first = 0;
        for (var i = 1; i <= message.Count; i++)
        {
            if (i < message.Count && message[i].Before == BreakBefore.None && message[i].Word is not "and")
                continue;
            if (SaysAllIsWell(message, first, i))
                Array.Fill(_isDenied, true, first, i - first);
            first = i;
        }
    }

    /// <summary>Whether every part of a finding stands in such clauses.</summary>
    public bool Hold(IEnumerable<Span> parts) => parts.All(part => Enumerable.Range(part.First, part.Last - part.First + 1).All(at => _isDenied[at]));

    private static bool SaysAllIsWell(TokenisedMessage message, int first, int end)
    {
        var (isWell, names, denies) = (false, false, -Reach - 1);
        for (var i = first; i < end; i++)
        {
            var word = message[i].Word;
            if (Doubts.Contains(word) || (Troubles.Contains(word) && i - denies > Reach))
                return false;
            // "Not good", "no feeling": what is denied is the good.
            if ((Well.Contains(word) || Functions.Contains(word)) && i - denies <= Reach && !DeniesTrouble(message, denies, end))
                return false;
            denies = Negations.Contains(word) ? i : denies;
            names |= Functions.Contains(word);
            isWell |= Well.Contains(word) || (Troubles.Contains(word) && i - denies <= Reach);
        }

        return isWell && names;
    }

    private static bool DeniesTrouble(TokenisedMessage message, int negation, int end) =>
        Enumerable.Range(negation + 1, Math.Min(Reach, end - negation - 1)).Any(at => Troubles.Contains(message[at].Word));
}
