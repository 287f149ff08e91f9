namespace BackPainBot.Conversation.Dialogs.Visit.Editing;

/// <summary>"Can you put those on?", "…, add that": what was asked just before is wanted on the list, and the wish itself is no question.</summary>
internal static class PutsThose
{
    /// <summary>Whether words do nothing but wish for it.</summary>
    public static bool Is(ListWords words, IReadOnlyList<ListToken> tokens, int from, int to) => from < to && words.Covers(tokens, from, to, ListKinds.PutsThose, ListKinds.Around);

    /// <summary>Whether a message ends in the wish, behind what it asks.</summary>
    public static bool Ends(ListWords words, string text)
    {
        var tokens = ListTokens.Of(text);
        var to = tokens.Count;
        while (to > 0 && tokens[to - 1].IsMark)
            to--;
        var from = to;
        while (from > 0 && !tokens[from - 1].IsMark)
            from--;
        return from > 1 && Is(words, tokens, from, to) && (ListGrammar.Asks(tokens, 0, from) || ListGrammar.IsClause(tokens, 0, from));
    }
}
