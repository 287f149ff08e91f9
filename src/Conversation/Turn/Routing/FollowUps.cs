using System.Text.RegularExpressions;
using BackPainBot.Conversation.Answers;
using BackPainBot.Conversation.Dialogs.Asking;
using BackPainBot.Conversation.Dialogs.Told;
using BackPainBot.Conversation.Turn.Gates;
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

    private const int LongestSaid = 60;

    private const int MostAround = 6;

    // "Before bed" is about the bed.
    private static readonly HashSet<string> Joining = ["before", "after", "during", "while", "when", "even", "with", "without", "only", "same", "also", "then", "later", "still", "really", "had", "have", "ive", "got", "next", "off"];

    private static readonly HashSet<string> OfMeasure = ["and", "so", "ok", "then", "how", "long", "often", "much", "many", "soon", "far", "fast", "high", "minute", "minutes", "mins", "hour", "hours", "half", "quarter", "day", "days", "week", "weeks", "time", "times", "once", "twice", "at", "first", "start", "begin", "each", "per", "go", "ten", "five", "twenty", "thirty", "two", "three"];

    private const double NamedLead = 0.4;

    private const string Lead = @"^\W*(?:(?:ok|okay|right|yes|yeah|no|hmm|oh|well|but|and|so|thanks|sure)\b[\s,.!]*)*";

    private const string About = @"(?:(?:what|how) about |same )?";

    // What narrows the question that was asked; a new thing ("what about swimming?") is a question of its own.
    private static readonly Regex Narrowing = new($@"{Lead}{About}(?:even\b|(?:for )?how long(?: for)?\W*$|how (?:often|soon|much)\W*$|(?:if|when|while|during|before|after|with(?:out)?|at|in|on|for|tonight|today|tomorrow|later|afterwards|overnight|(?:next|this|every) (?:week|month|year|time|night|morning|summer|winter)|first thing|(?:the )?(?:mornings?|evenings?|nights?|weekends?))\b)", RegexOptions.IgnoreCase);
    // "At my wits' end with it tonight" goes on with nothing.
    private static readonly Regex Going = new(@"^\W*(?:and|or|but|even|what about|how about|what if)\b", RegexOptions.IgnoreCase);
    private static readonly Regex BeforeIt = new($@"{Lead}{About}", RegexOptions.IgnoreCase);
    private static readonly Regex HowLong = new($@"{Lead}(?:for )?how (?:long|often|soon|much|many)\b", RegexOptions.IgnoreCase);
    private static readonly Regex Naming = new($@"{Lead}(?:(?:what|how) about|same (?:for|with)|or)\b|^\W*(?:and|or)\s+(?!(?:what|how|why|when|who|where|which|can|could|should|is|are|do|does|will|would|i|it|that|this|then|my|if)\b)\w+", RegexOptions.IgnoreCase);
    // "Will it wear the joints?", "is that harmful?": what it is was said before.
    private static readonly Regex Leaning = new($@"{Lead}(?:(?:is|are|was|does|do|did|will|would|can|could|should|has|have)\s+(?:it|that|this|they|them|those|these)\b|(?:will|would|can|should|am)\s+i\s+(?:be\s+)?(?:alright|all right|ok|okay|fine|safe)\b)", RegexOptions.IgnoreCase);
    private static readonly Regex Asks = new(@"\b(?:can|could|should|do|does|did|is|are|will|would|what|how|why|who|which)\s+(?:i|it|this|that|you|we|my|the|there)\b", RegexOptions.IgnoreCase);

    /// <summary>Whether a message goes on with the question before it.</summary>
    public static bool IsOne(CurrentTurn turn)
    {
        ArgumentNullException.ThrowIfNull(turn);
        return turn.Memory.Talk is { LastQuestion.Length: > 0 } talk && (talk.LastShown.Count > 0 || Narrowing.IsMatch(turn.Text)) && PlainWords.Split(PlainWords.Of(turn.Text)).Length is > 0 and <= Longest
            && (turn.Text.Contains('?', StringComparison.Ordinal) || turn.Memory.Talk.Pending is null)
            && (Leans(turn.Text) || (!Asks.IsMatch(turn.Text) && (Narrowing.IsMatch(turn.Text) || Naming.IsMatch(turn.Text))));
    }

    /// <summary>Whether a question asks how long or how much, and of what was said before it.</summary>
    public static bool Measures(string question) => HowLong.IsMatch(question) && PlainWords.Split(PlainWords.Of(question)).All(word => OfMeasure.Contains(word) || int.TryParse(word, out _) || AskedThings.IsEmpty(word));

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
        // "And tonight?" says nothing by itself: what is said to it is about the question before it and about the new words.
        if (!isNew && !HowLong.IsMatch(turn.Text) && AskedThings.Telling(NewWords(turn)) > 0)
            return await NarrowedAsync(turn, shown, cancellationToken).ConfigureAwait(false);
        var alone = await NearAsync(turn, turn.Text, isNew ? AnswerFit.Likely : AnswerFit.Sure, cancellationToken).ConfigureAwait(false) is [var own, ..] && !shown.Contains(own.Name) && Names(turn, own) ? own : null;
        var together = await NearAsync(turn, $"{turn.Memory.Talk.LastQuestion.TrimEnd('?', '.', '!', ' ')}, {turn.Text}", AnswerFit.Sure, cancellationToken).ConfigureAwait(false);
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

    private async Task<Passage?> NarrowedAsync(CurrentTurn turn, string[] shown, CancellationToken cancellationToken)
    {
        var (last, words) = (turn.Memory.Talk.LastQuestion, NewWords(turn));
        var together = await NearAsync(turn, $"{last.TrimEnd('?', '.', '!', ' ')}, {turn.Text}", AnswerFit.Sure, cancellationToken).ConfigureAwait(false);
        var alone = await NearAsync(turn, turn.Text, AnswerFit.Sure, cancellationToken).ConfigureAwait(false);
        bool IsAboutBoth(Passage passage) => !shown.Contains(passage.Name) && AskedThings.Shares(last, $"{passage.Question} {passage.Text}");
        if (together.Concat(alone).FirstOrDefault(passage => IsAboutBoth(passage) && AskedThings.Shares(words, passage.Question)) is { } named)
            return named;
        if (together is [{ Fit: >= AnswerFit.Certain } best, ..] && IsAboutBoth(best) && (AskedThings.Shares(words, best.Text) || await IsBroughtAsync(turn, best, cancellationToken).ConfigureAwait(false)))
            return best;
        var said = together.FirstOrDefault(passage => shown.Contains(passage.Name));
        return (said is null ? null : WithinIt(turn, said)) ?? await NothingMoreAsync(turn, cancellationToken).ConfigureAwait(false);
    }

    // What the question before lies near to by itself was not found for the new words.
    private async Task<bool> IsBroughtAsync(CurrentTurn turn, Passage best, CancellationToken cancellationToken) =>
        (await NearAsync(turn, turn.Memory.Talk.LastQuestion, AnswerFit.Likely, cancellationToken).ConfigureAwait(false)).Take(MostAround).All(passage => passage.Name != best.Name);

    private async Task<IReadOnlyList<Passage>> NearAsync(CurrentTurn turn, string question, AnswerFit least, CancellationToken cancellationToken) =>
        [.. (await answers.StraightAllAsync(turn, question, least, cancellationToken).ConfigureAwait(false)).Where(answer => !ConditionNeeds.AreUnmet(turn, answer) && !PageGuard.IsAgainstAnswer(turn, answer.Cited.Topic))];

    private static string NewWords(CurrentTurn turn) => string.Join(' ', PlainWords.Split(PlainWords.Of(turn.Text)).Except(PlainWords.Split(PlainWords.Of(turn.Memory.Talk.LastQuestion))).Where(word => !Joining.Contains(word)));

    /// <summary>What is said to a message that goes on with a question to which nothing was found: null for any other.</summary>
    public Reply? Nothing(CurrentTurn turn) => IsOne(turn) && Narrowing.IsMatch(turn.Text) && (turn.Text.Contains('?', StringComparison.Ordinal) || Going.IsMatch(turn.Text)) && !turn.Picture.HoldsActivity() && !Relatives.IsAboutOther(turn)
        ? new Reply(speaker.Words(turn, AnswerWords.Stem, AnswerWords.NothingCloserBare, ("what", Understood(turn))), ReplyKind.Answer)
        : null;

    // "Tonight", "on the bus": what was understood of it, in their words.
    private static string Understood(CurrentTurn turn) =>
        QuotedWords.Of(turn, PlainText.Clean(BeforeIt.Replace(turn.Text, "", 1).TrimEnd('?', '!', '.', ' '), LongestSaid)) is { Length: > 0 } words ? words : "\"that\"";

    // What was said a moment ago holds what is asked now: that sentence, and the one after it.
    private Passage? WithinIt(CurrentTurn turn, Passage last)
    {
        var sentences = Clauses.Sentences(last.Text);
        var words = NewWords(turn);
        var at = sentences.ToList().FindIndex(1, Math.Max(0, sentences.Count - 1), sentence => AskedThings.Shares(words, sentence));
        return at < 1 ? null : last with { Text = speaker.Words(turn, AnswerWords.Stem, AnswerWords.SaidWithin, ("thing", string.Join(". ", sentences.Skip(at).Take(2).Select(Upper)) + ".")) };
    }

    private async Task<Passage?> NothingMoreAsync(CurrentTurn turn, CancellationToken cancellationToken)
    {
        if (turn.Memory.Talk.LastCited is not [var topic, ..] || await answers.PageAsync(turn, topic, cancellationToken).ConfigureAwait(false) is not { } page)
            return null;
        // Under the name of what was said, which stays what the next words go on with.
        return page with { Text = speaker.Words(turn, AnswerWords.Stem, AnswerWords.NothingCloser, ("thing", page.Cited.Title), ("what", Understood(turn))) };
    }

    private static bool Names(CurrentTurn turn, Passage passage) => AskedThings.Shares(turn.Text, passage.Question);

    private static string Upper(string sentence) => char.ToUpperInvariant(sentence[0]) + sentence[1..];
}
