using System.Text.RegularExpressions;
using BackPainBot.Conversation.Answers;
using BackPainBot.Conversation.Dialogs.Asking;
using BackPainBot.Library.Answers;

namespace BackPainBot.Conversation.Turn.Routing;

/// <summary>What was answered past somebody who puts it right in this turn.</summary>
/// <param name="Words">What they say that it is about.</param>
/// <param name="Pages">Ids of the pages that the answers were from.</param>
/// <param name="Names">Names of the answers.</param>
public sealed record Refusal(string Words, IReadOnlyList<string> Pages, IReadOnlyList<string> Names)
{
    private const int MostPages = 6;

    private static readonly Regex Whether = new(@"^\W*(?:whether|if)\b", RegexOptions.IgnoreCase);

    // A question in full ("does being overweight make a bad back worse") is answered like any; one word in place of another has to be met.
    private AnswerFit Least => AskedThings.IsParticular(Whether.Replace(Words, "")) && MessageParts.Sentences(Words).Any(Questions.Looks) ? AnswerFit.Sure : AnswerFit.Certain;

    /// <summary>Refuses what the last answers were from, for a message that says it was not that.</summary>
    public static void Note(CurrentTurn turn, string words)
    {
        ArgumentNullException.ThrowIfNull(turn);
        var talk = turn.Memory.Talk;
        turn.Refusal = new Refusal(words, [.. talk.LastCited.Concat(talk.RefusedPages).Distinct().Take(MostPages)], [.. talk.LastShown.Concat(talk.Tried).Distinct()]);
        turn.Talk(known => known with { RefusedPages = turn.Refusal.Pages });
    }

    /// <summary>Whether something may be said after it: nothing of those pages, but for another answer that was as good as written for the very words.</summary>
    public bool Allows(Passage passage)
    {
        ArgumentNullException.ThrowIfNull(passage);
        if (Names.Contains(passage.Name))
            return false;
        return !Pages.Contains(passage.Cited.Topic) || (passage.Question.Length > 0 && passage.Fit >= Least && (Least < AnswerFit.Certain || AskedThings.Shares(Words, passage.Question)));
    }

    /// <summary>Whether an answer speaks to what they say that it is about.</summary>
    public bool IsMetBy(Passage passage)
    {
        ArgumentNullException.ThrowIfNull(passage);
        return (passage.Question.Length > 0 && passage.Fit >= Least) || AskedThings.Shares(Words, passage.Question.Length > 0 ? passage.Question : $"{passage.Cited.Title} {passage.Cited.Heading}");
    }
}
