using BackPainBot.Reading.Matching;
using BackPainBot.Reading.Text;

namespace BackPainBot.Reading.Fields;

/// <summary>The stretch of words around a mention in which other words speak of it: between commas, full stops and turns ("but").</summary>
internal static class Clause
{
    /// <summary>First and last word of the clause that a word stands in.</summary>
    public static Span Around(TokenisedMessage message, int at)
    {
        var first = at;
        while (first > 0 && message[first].Before == BreakBefore.None && !IsTurn(message[first].Word))
            first--;

        var last = at;
        while (last + 1 < message.Count && message[last + 1].Before == BreakBefore.None && !IsTurn(message[last + 1].Word))
            last++;

        return new Span(first, last);
    }

    public static bool IsTurn(string word) => word is "but" or "though" or "although" or "however" or "whereas";

    /// <summary>Whether a concept begins in a stretch of words, both ends included.</summary>
    public static bool Has(this ReadMessage read, int concept, int first, int last) => first <= last && read.Matches.AnyWithin(concept, first, last);

    /// <summary>Whether a concept lies over any word of a span.</summary>
    public static bool Overlays(this ReadMessage read, int concept, Span span)
    {
        foreach (var other in read.Matches[concept])
        {
            if (other.First <= span.Last && other.Last >= span.First)
                return true;
        }

        return false;
    }
}
