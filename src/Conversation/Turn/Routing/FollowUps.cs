using System.Text.RegularExpressions;
using BackPainBot.Conversation.Answers;
using BackPainBot.Conversation.Dialogs.Asking;
using BackPainBot.Conversation.Dialogs.Told;
using BackPainBot.Conversation.Turn.Replies;
using BackPainBot.Library.Answers;

namespace BackPainBot.Conversation.Turn.Routing;

/// <summary>A few words that go on with the question before them: "even after a month?", "and at night?", "what about swimming?".</summary>
public sealed class FollowUps(AnswerService answers, Speaker speaker)
{
    /// <summary>A longer message stands by itself.</summary>
    private const int Longest = 9;

    /// <summary>A question of more words is a story, and of that only its last question is gone on with.</summary>
    private const int LongestQuestion = 16;

    /// <summary>A question with more words of its own says itself what it is about.</summary>
    private const int MostTelling = 2;

    private const double NamedLead = 0.4;

    private const string Lead = @"^\W*(?:(?:ok|okay|right|yes|yeah|no|hmm|oh|well|but|and|so|thanks|sure)\b[\s,.!]*)*";

    // What narrows the question that was asked; a new thing ("what about swimming?") is a question of its own.
    private static readonly Regex Narrowing = new($@"{Lead}(?:even\b|(?:for )?how long(?: for)?\W*$|how (?:often|soon|much)\W*$|(?:if|when|while|during|before|after|with(?:out)?|at|in|on|for)\b)", RegexOptions.IgnoreCase);
    private static readonly Regex Naming = new($@"{Lead}(?:(?:what|how) about|same (?:for|with)|or)\b|^\W*(?:and|or)\s+(?!(?:what|how|why|when|who|where|which|can|could|should|is|are|do|does|will|would|i|it|that|this|then|my|if)\b)\w+", RegexOptions.IgnoreCase);
    // "Will it wear the joints?", "is that harmful?": what it is was said before.
    private static readonly Regex Leaning = new($@"{Lead}(?:(?:is|are|was|does|do|did|will|would|can|could|should|has|have)\s+(?:it|that|this|they|them|those|these)\b|(?:will|would|can|should|am)\s+i\s+(?:be\s+)?(?:alright|all right|ok|okay|fine|safe)\b)", RegexOptions.IgnoreCase);
    private static readonly Regex Asks = new(@"\b(?:can|could|should|do|does|did|is|are|will|would|what|how|why|who|which)\s+(?:i|it|this|that|you|we|my|the|there)\b", RegexOptions.IgnoreCase);

    /// <summary>Whether a message goes on with the question before it.</summary>
    public static bool IsOne(CurrentTurn turn)
    {
        ArgumentNullException.ThrowIfNull(turn);
        return turn.Memory.Talk is { LastQuestion.Length: > 0, LastShown.Count: > 0 } && PlainWords.Split(PlainWords.Of(turn.Text)).Length is > 0 and <= Longest
            && (turn.Text.Contains('?', StringComparison.Ordinal) || turn.Memory.Talk.Pending is null)
            && (Leans(turn.Text) || (!Asks.IsMatch(turn.Text) && (Narrowing.IsMatch(turn.Text) || Naming.IsMatch(turn.Text))));
    }

    private static bool Leans(string text) => Leaning.IsMatch(text) && AskedThings.Telling(text) <= MostTelling;

    /// <summary>The question of a message that can be gone on with, or empty.</summary>
    public static string QuestionIn(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return PlainWords.Split(PlainWords.Of(text)).Length <= LongestQuestion ? text : AskedThings.QuestionsOf(text) is [.., var last] ? last : "";
    }

    /// <summary>The answer to a message that goes on with the question before it; null where it is answered like any other.</summary>
    public async Task<Passage?> AnswerAsync(CurrentTurn turn, CancellationToken cancellationToken)
    {
        if (!IsOne(turn) || Relatives.IsAboutOther(turn))
            return null;
        string[] shown = [.. turn.Memory.Talk.LastShown, .. turn.Memory.Talk.Tried];
        var isNew = !Narrowing.IsMatch(turn.Text);
        var alone = await answers.StraightAllAsync(turn, turn.Text, isNew ? AnswerFit.Likely : AnswerFit.Sure, cancellationToken).ConfigureAwait(false) is [var own, ..] && !shown.Contains(own.Name) && Names(turn, own) ? own : null;
        var together = await answers.StraightAllAsync(turn, $"{turn.Memory.Talk.LastQuestion.TrimEnd('?', '.', '!', ' ')}, {turn.Text}", AnswerFit.Sure, cancellationToken).ConfigureAwait(false);
        // Of the two, the one that lies nearer.
        if (isNew && alone is not null && !together.Any(passage => passage.Nearness > alone.Nearness && !shown.Contains(passage.Name) && Names(turn, passage)))
            return alone;
        // What names the new words goes before what is only nearer by a little.
        if (together is [var first, ..] && together.FirstOrDefault(passage => !shown.Contains(passage.Name) && Names(turn, passage)) is { } named && first.Nearness - named.Nearness <= NamedLead)
            return named;
        if (together is [{ Fit: >= AnswerFit.Certain } best, ..] && !shown.Contains(best.Name))
            return best;
        if (together.Where(passage => shown.Contains(passage.Name)).Take(1).ToList() is [var last] && WithinIt(turn, last) is { } within)
            return within;
        if (together.Where(passage => !shown.Contains(passage.Name) && Names(turn, passage)).Take(1).ToList() is [var next])
            return next;
        return alone is not null ? alone : isNew ? null : await NothingMoreAsync(turn, cancellationToken).ConfigureAwait(false);
    }

    // What was said a moment ago holds what is asked now: that sentence, and the one after it.
    private Passage? WithinIt(CurrentTurn turn, Passage last)
    {
        var sentences = Clauses.Sentences(last.Text);
        var words = string.Join(' ', PlainWords.Split(PlainWords.Of(turn.Text)).Except(PlainWords.Split(PlainWords.Of(turn.Memory.Talk.LastQuestion))));
        var at = sentences.ToList().FindIndex(1, Math.Max(0, sentences.Count - 1), sentence => AskedThings.Shares(words, sentence));
        return at < 1 ? null : last with { Text = speaker.Words(turn, AnswerWords.Stem, AnswerWords.SaidWithin, ("thing", string.Join(". ", sentences.Skip(at).Take(2).Select(Upper)) + ".")) };
    }

    private async Task<Passage?> NothingMoreAsync(CurrentTurn turn, CancellationToken cancellationToken)
    {
        if (turn.Memory.Talk.LastCited is not [var topic, ..] || await answers.PageAsync(turn, topic, cancellationToken).ConfigureAwait(false) is not { } page)
            return null;
        // Under the name of what was said, which stays what the next words go on with.
        return page with { Text = speaker.Words(turn, AnswerWords.Stem, AnswerWords.NothingCloser, ("thing", page.Cited.Title)) };
    }

    private static bool Names(CurrentTurn turn, Passage passage) => AskedThings.Shares(turn.Text, passage.Question);

    private static string Upper(string sentence) => char.ToUpperInvariant(sentence[0]) + sentence[1..];
}
