using BackPainBot.Conversation.Dialogs.Asking;
using BackPainBot.Conversation.Turn.Gates;

namespace BackPainBot.Conversation.Turn.Routing;

/// <summary>What was asked, in the person's own words, to stand above its answer where there are several: they see which of their questions it answers.</summary>
internal static class OwnHeading
{
    /// <summary>In letters; a longer question makes no heading.</summary>
    private const int Longest = 90;

    /// <returns>Empty for what is too long, too bare, not theirs to the word, or may not be said back.</returns>
    public static string Of(CurrentTurn turn, string asked) =>
        PlainText.Clean(asked, 2 * Longest).Trim('"', ' ') is { Length: <= Longest } words && AskedThings.IsTelling(words) && turn.Text.Contains(words.TrimEnd('?', '.', ' '), StringComparison.OrdinalIgnoreCase) ? QuotedWords.Of(turn, words) : "";
}
