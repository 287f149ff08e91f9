using BackPainBot.Reading.Matching;
using BackPainBot.Reading.Text;

namespace BackPainBot.Reading.Scopes;

/// <summary>Says which words a "no", "not" or "never" governs.</summary>
/// <remarks>
/// A denial runs over a list ("no fever, weight loss or accident") and stops at a contrast or an exception ("but", "except", "just"),
/// at a new subject, and at the end of the sentence. A denial that belongs to a symptom ("can't feel") governs nothing else.
/// </remarks>
internal sealed class DenialScope(Cues cues, IReadOnlyList<int> symptoms)
{
    // A verb's denial without a list rarely reaches further; a longer reach would swallow unpunctuated symptoms.
    private const int ListReach = 14;
    private const int VerbReach = 6;

    private enum Strength
    {
        None,
        Clause,
        List,
    }

    public void Mark(TokenisedMessage message, ConceptMatches matches, ScopeMap map)
    {
        var cue = CueAt(message, matches);
        var ends = Starts(message.Count, matches, cues.DenialEnds);
        var subject = Starts(message.Count, matches, cues.Subject);
        var governing = -1;
        for (var i = 0; i < message.Count; i++)
        {
            if (governing >= 0 && Stops(message, i, (governing, cue[governing] == Strength.List), ends, subject))
                governing = -1;

            if (cue[i] != Strength.None)
                governing = i;
            else if (governing >= 0)
                map.DeniedBy[i] = governing;
        }
    }

    /// <summary>True if a denial follows right after ("numbness: no", "weakness has been ruled out").</summary>
    public bool DeniedAfter(TokenisedMessage message, ConceptMatches matches, int last)
    {
        for (var at = last + 1; at <= last + 3 && at < message.Count; at++)
        {
            var i = matches.FirstFrom(cues.DeniedAfter, at);
            var spans = matches[cues.DeniedAfter];
            if (i < spans.Count && spans[i].First == at && Closes(message, spans[i]))
                return true;

            if (message[at].Before == BreakBefore.Sentence && at > last + 1)
                return false;
        }

        return false;
    }

    // A bare "no" answers the symptom only if nothing follows that it could belong to.
    private static bool Closes(TokenisedMessage message, Span span)
    {
        var next = span.Last + 1;
        if (span.First < span.Last)
            return message[span.First].Before != BreakBefore.Sentence;

        return message[span.First].Before != BreakBefore.None
            && (next >= message.Count || message[next].Before != BreakBefore.None);
    }

    private Strength[] CueAt(TokenisedMessage message, ConceptMatches matches)
    {
        var cue = new Strength[message.Count];
        var opens = new int[message.Count];
        foreach (var span in matches[cues.Denial])
            (cue[span.Last], opens[span.Last]) = (Strength.Clause, span.First);

        foreach (var span in matches[cues.DenialList])
            (cue[span.Last], opens[span.Last]) = (Strength.List, span.First);

        foreach (var span in matches[cues.NotDenial])
            Clear(cue, span);

        foreach (var symptom in symptoms)
        {
            foreach (var span in matches[symptom])
            {
                if (InOnePiece(message, span))
                    ClearInside(cue, opens, span);
            }
        }

        return cue;
    }

    private static bool InOnePiece(TokenisedMessage message, Span span)
    {
        for (var i = span.First + 1; i <= span.Last; i++)
        {
            if (message[i].Before != BreakBefore.None)
                return false;
        }

        return true;
    }

    // "Can't feel" takes its own "can't"; "weird" takes nothing from "nothing weird", and a bare "no" is no symptom.
    private static void ClearInside(Strength[] cue, int[] opens, Span symptom)
    {
        for (var i = symptom.First; i <= symptom.Last; i++)
        {
            if (cue[i] != Strength.None && symptom.First <= opens[i] && symptom.Last - symptom.First > i - opens[i])
                cue[i] = Strength.None;
        }
    }

    private static void Clear(Strength[] cue, Span span)
    {
        for (var i = span.First; i <= span.Last; i++)
            cue[i] = Strength.None;
    }

    private static bool[] Starts(int words, ConceptMatches matches, int concept)
    {
        var starts = new bool[words];
        foreach (var span in matches[concept])
            starts[span.First] = true;

        return starts;
    }

    private static bool Stops(TokenisedMessage message, int i, (int At, bool List) governing, bool[] ends, bool[] subject)
    {
        var before = message[i].Before;
        if (before == BreakBefore.Sentence || (ends[i] && i > governing.At + 1))
            return true;

        if (before >= BreakBefore.Comma && (!governing.List || subject[i]))
            return true;

        if (IsJoin(message[i].Word) && i + 1 < message.Count && subject[i + 1])
            return true;

        return governing.List
            ? i - governing.At > ListReach && !ListSince(message, governing.At, i)
            : i - governing.At > VerbReach;
    }

    private static bool IsJoin(string word) => word is "and" or "or" or "so" or "plus" or "nor";

    private static bool ListSince(TokenisedMessage message, int governing, int i)
    {
        for (var at = Math.Max(governing + 1, i - ListReach); at <= i; at++)
        {
            if (message[at].Before is BreakBefore.Comma or BreakBefore.Clause || message[at].Word is "or" or "nor")
                return true;
        }

        return false;
    }
}
