namespace BackPainBot.Conversation.Dialogs.Visit.Editing;

/// <summary>A question in quotation marks behind a word for adding: it is for the list, whatever it asks, "add 'What does keep active mean?'".</summary>
internal static class AddedQuote
{
    /// <summary>Whether a message holds one.</summary>
    public static bool IsIn(ListWords words, string text)
    {
        var tokens = ListTokens.Of(text);
        return Find(words, tokens, 0, tokens.Count) >= 0;
    }

    /// <summary>Where it stands; -1 if there is none.</summary>
    public static int Find(ListWords words, IReadOnlyList<ListToken> tokens, int from, int to)
    {
        var added = words.Find(tokens, from, to, ListKinds.AddOnly);
        for (var at = added < 0 ? to : added; at < to && tokens[at].Kind != ListTokenKind.Stop; at++)
        {
            if (tokens[at].Kind == ListTokenKind.Quote && at - added <= Farthest)
                return at;
        }

        return -1;
    }

    private const int Farthest = 8;
}
