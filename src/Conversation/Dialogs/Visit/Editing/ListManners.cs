using System.Text;

namespace BackPainBot.Conversation.Dialogs.Visit.Editing;

/// <summary>Hears a change through the manners around it: "would you be so kind as to take out 2" asks to take out 2.</summary>
internal static class ListManners
{
    private static IReadOnlySet<string> Before { get; } = new HashSet<string> { "manners" };

    private static IReadOnlySet<string> Beside { get; } = new HashSet<string> { "manners-beside" };

    private static IReadOnlySet<string> Either { get; } = new HashSet<string> { "manners", "manners-beside" };

    /// <summary>The message with a plain "please" in the place of what is only polite.</summary>
    public static string Plainly(ListWords words, string text)
    {
        var tokens = ListTokens.Of(text);
        if (words.Find(tokens, 0, tokens.Count, Either) < 0)
            return text;
        var (plain, kept) = (new StringBuilder(), 0);
        for (var at = 0; at < tokens.Count;)
        {
            var length = LengthAt(words, tokens, at);
            if (length > 0)
            {
                plain.Append(text[kept..tokens[at].From]).Append("please");
                kept = tokens[at + length - 1].To;
            }

            at += Math.Max(length, 1);
        }

        return plain.Append(text[kept..]).ToString();
    }

    // "I wonder if you might be wrong" wants no change.
    private static int LengthAt(ListWords words, IReadOnlyList<ListToken> tokens, int at)
    {
        var before = words.At(tokens, at, tokens.Count, Before).Length;
        var next = at + before;
        while (before > 0 && next < tokens.Count && words.At(tokens, next, tokens.Count, ListKinds.Polite) is { Length: > 0 } polite)
            next += polite.Length;
        var leads = before > 0 && next < tokens.Count && (words.At(tokens, next, tokens.Count, ListKinds.Changing).Length > 0 || words.At(tokens, next, tokens.Count, ListKinds.AddOnly).Length > 0 || words.At(tokens, next, tokens.Count, ListKinds.PutsThose).Length > 0);
        return leads ? before : words.At(tokens, at, tokens.Count, Beside).Length;
    }
}
