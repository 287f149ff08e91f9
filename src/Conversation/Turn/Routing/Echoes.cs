using System.Text.RegularExpressions;
using BackPainBot.Conversation.Answers;
using BackPainBot.Conversation.Dialogs.Asking;

namespace BackPainBot.Conversation.Turn.Routing;

/// <summary>"Thin bones?? I'm 24": words of our last answer, thrown back. They ask nothing, and what stands beside them is the message.</summary>
internal static class Echoes
{
    private static readonly Regex ThrownBack = new(@"^\W*(?!(?:what|how|why|when|where|who|which|can|could|should|is|are|am|do|does|did|will|would|or|and|any|so|really|allowed|ok|okay|safe|normal)\b)(?:[\w'’]+ ){0,2}[\w'’]+ ?(?:\?\?|\?!|!\?)[?!]*\W*$", RegexOptions.IgnoreCase);

    // "Cauda equina?? What's that?" goes on about it.
    private static readonly Regex GoesOn = new(@"\b(?:it|its|it'?s|that|that'?s|this|they|them|those|these|one|ones)\b|^\W*(?:good|bad|safe|ok|okay|or|how|why)\b", RegexOptions.IgnoreCase);

    /// <param name="turn">The turn.</param>
    /// <param name="sentence">One sentence of its message.</param>
    /// <param name="all">All of them: alone it is what is asked.</param>
    public static bool IsOne(CurrentTurn turn, string sentence, IReadOnlyList<string> all)
    {
        if (all.Count < 2 || !ThrownBack.IsMatch(sentence) || !turn.Memory.Talk.LastShown.Any(name => AskedThings.Shares(sentence, Passage.QuestionIn(name)) || AskedThings.Shares(sentence, name)))
            return false;
        var at = all.Index().First(item => item.Item == sentence).Index;
        return at + 1 < all.Count && !GoesOn.IsMatch(all[at + 1]) && !Questions.Looks(all[at + 1]);
    }
}
