using BackPainBot.Conversation.Dialogs.Visit.Editing;

namespace BackPainBot.Conversation.Dialogs.Visit;

/// <summary>What somebody says at an open list that is neither a change of it nor a question: that they give it up, or what they will do.</summary>
internal static class ListPlans
{
    private static IReadOnlySet<string> Giving { get; } = new HashSet<string> { "gives-up" };

    private static IReadOnlySet<string> Planning { get; } = new HashSet<string> { "plans" };


    /// <summary>Whether a message gives the list up: "give up then. I'll just ask him myself".</summary>
    public static bool GivesUp(ListWords words, string text) => IsAny(words, text, Giving);

    /// <summary>Whether a message only says what they will do: "I'll just ask him to swap me off the bottom shelf".</summary>
    public static bool Only(ListWords words, string text) => IsAny(words, text, Planning);

    private static bool IsAny(ListWords words, string text, IReadOnlySet<string> wanted)
    {
        ArgumentNullException.ThrowIfNull(text);
        if (text.Length > Longest || text.Contains('?', StringComparison.Ordinal))
            return false;
        var tokens = ListTokens.Of(text);
        var isMeant = false;
        for (var from = 0; from < tokens.Count;)
        {
            var to = from;
            while (to < tokens.Count && tokens[to].Kind != ListTokenKind.Stop)
                to++;
            var kind = from == to ? "around" : KindOf(words, tokens, from, to);
            if (kind.Length == 0)
                return false;
            isMeant |= wanted.Contains(kind);
            from = to + 1;
        }

        return isMeant;
    }

    // "I'll ask him about driving" may be a wish for the list.
    private static string KindOf(ListWords words, IReadOnlyList<ListToken> tokens, int from, int to)
    {
        if (words.Covers(tokens, from, to, Giving, ListKinds.Around))
            return "gives-up";
        var start = ListGrammar.AfterLeads(tokens, from, to);
        while (start < to && (tokens[start].IsMark || words.At(tokens, start, to, Giving).Length > 0))
            start += Math.Max(1, words.At(tokens, start, to, Giving).Length);
        start = start < to ? ListGrammar.AfterLeads(tokens, start, to) : from;
        var isPlan = words.At(tokens, start, to, Planning).Length > 0 && !Enumerable.Range(start, to - start).Any(at => tokens[at].Plain is "about" or "if" or "whether" or "list" or "page" || tokens[at].Kind is ListTokenKind.Number or ListTokenKind.Colon or ListTokenKind.Quote);
        return isPlan ? start > from && words.Find(tokens, from, start, Giving) >= 0 ? "gives-up" : "plans" : words.Covers(tokens, from, to, ListKinds.Around, ListKinds.Around) ? "around" : "";
    }


    private const int Longest = 200;
}
