using BackPainBot.Conversation.Answers;
using BackPainBot.Conversation.Dialogs.Asking;
using BackPainBot.Conversation.Turn.Gates;
using BackPainBot.Library.Answers;

namespace BackPainBot.Conversation.Turn.Routing;

/// <summary>What was asked, in the person's own words, to stand above its answer where there are several: they see which of their questions it answers.</summary>
internal static class OwnHeading
{
    /// <summary>In letters; a longer question makes no heading.</summary>
    private const int Longest = 90;

    /// <summary>A question in quotation marks, without what leads up to it; empty where they did not write it so.</summary>
    public static string Quoted(CurrentTurn turn, string asked)
    {
        var words = PlainText.Clean(LeadIns.Without(asked), Longest).Trim('"', ' ');
        var written = turn.Context.Activity.Text ?? turn.Text;
        return PlainWords.IndexOf(PlainWords.Of(written), PlainWords.Of(words)) >= 0 ? QuotedWords.Of(turn, words) : "";
    }

    /// <param name="turn">The turn.</param>
    /// <param name="asked">The question, in their words.</param>
    /// <param name="answer">What answers it: over what only may be meant its own question stands, which shows if it isn't.</param>
    /// <returns>Empty for what is too long, too bare, not theirs to the word, or may not be said back.</returns>
    public static string Of(CurrentTurn turn, string asked, Passage answer)
    {
        if (answer.Fit < AnswerFit.Sure || !Questions.Looks(asked))
            return "";
        var words = PlainText.Clean(asked, 2 * Longest).Trim('"', ' ');
        var isTheirs = turn.Text.Contains(words.TrimEnd('?', '.', ' '), StringComparison.OrdinalIgnoreCase);
        return isTheirs && words.Length <= Longest && AskedThings.IsTelling(words) ? QuotedWords.Of(turn, words) : "";
    }
}
