using System.Text.RegularExpressions;

namespace BackPainBot.Conversation.Turn.Routing;

/// <summary>What a message says it is not about: "it's not money, it's being scared at night", "I said the pottery wheel, not the steering wheel".</summary>
public static class Refused
{
    private static readonly Regex Said = new(@"\b(?:(?:it|that|this)(?:'?s| is| was) not|(?:i'?m |i was |i am )?not asking|i (?:didn'?t|did not|never|don'?t) (?:ask|mean|say|said)|not talking|nothing to do with|forget|(?<=,\s)not|(?<=^\W*)not)\s+(?:about |my |the |a |an |any |some |2nd |second )*(?<what>\p{L}{4,}(?:\s\p{L}{4,})?)", RegexOptions.IgnoreCase);

    private static readonly HashSet<string> Judging = ["what", "that", "this", "true", "right", "better", "worse", "good", "easy", "sure", "helping", "working", "just", "only", "really", "very", "always", "much", "gone", "there", "here", "them", "these", "those", "because", "about", "like", "back", "pain"];

    /// <summary>The roots of the words that are refused; empty for most messages.</summary>
    public static IReadOnlyList<string> In(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return [.. Said.Matches(text).SelectMany(found => RootsOf(found.Groups["what"].Value)).Distinct()];
    }

    /// <summary>The roots of words by which something can be refused: "not better" refuses nothing.</summary>
    public static IEnumerable<string> RootsOf(string words)
    {
        ArgumentNullException.ThrowIfNull(words);
        return words.ToLowerInvariant().Split(' ', '-').Where(word => word.Length > 2 && !Judging.Contains(word)).Select(AskedThings.StemOf).Distinct();
    }

    /// <summary>The same for a turn, with what was put aside before it came to its question.</summary>
    public static IReadOnlyList<string> In(CurrentTurn turn)
    {
        ArgumentNullException.ThrowIfNull(turn);
        var refused = In(turn.Text);
        return turn.PutAside.Count == 0 ? refused : [.. refused.Concat(turn.PutAside).Distinct()];
    }

    /// <summary>Whether a title or question is about something that is refused.</summary>
    public static bool IsAbout(IReadOnlyList<string> refused, string title)
    {
        ArgumentNullException.ThrowIfNull(refused);
        ArgumentNullException.ThrowIfNull(title);
        return refused.Count > 0 && title.ToLowerInvariant().Split([' ', ',', '?', '.', '\''], StringSplitOptions.RemoveEmptyEntries).Any(word => refused.Contains(AskedThings.StemOf(word)));
    }
}
