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

    // "Before bed" is about the bed.
    private static readonly HashSet<string> Joining = ["before", "after", "during", "while", "when", "even", "with", "without", "only", "same", "also", "then", "later", "still", "really", "had", "have", "ive", "got", "next", "off"];

    private static readonly HashSet<string> OfMeasure = ["and", "so", "ok", "then", "how", "long", "often", "much", "many", "soon", "far", "fast", "high", "minute", "minutes", "mins", "hour", "hours", "half", "quarter", "day", "days", "week", "weeks", "time", "times", "once", "twice", "at", "first", "start", "begin", "each", "per", "go", "ten", "five", "twenty", "thirty", "two", "three"];

    /// <summary>So near it need not say the new words.</summary>
    private const double Plainly = 1.6;

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

    /// <summary>Whether a message narrows the question before it ("and at night?"), and names nothing new to ask about.</summary>
    public static bool Narrows(CurrentTurn turn) => IsOne(turn) && Narrowing.IsMatch(turn.Text) && !Relatives.IsAboutOther(turn);

    /// <summary>The answer to a message that narrows the question before it: about that and about the new words; else what was said that holds it, or that nothing closer was written.</summary>
    public async Task<Passage?> AnswerAsync(CurrentTurn turn, CancellationToken cancellationToken)
    {
        var (last, words) = (turn.Memory.Talk.LastQuestion, NewWords(turn));
        string[] shown = [.. turn.Memory.Talk.LastShown, .. turn.Memory.Talk.Tried];
        var near = (await answers.StraightAllAsync(turn, turn.Text, AnswerFit.Sure, cancellationToken).ConfigureAwait(false))
            .Where(passage => !shown.Contains(passage.Name) && !ConditionNeeds.AreUnmet(turn, passage) && !PageGuard.IsAgainstAnswer(turn, passage.Cited.Topic)).ToList();
        if (HowLong.IsMatch(turn.Text) && near is [var first, ..])
            return first;
        if (near.Find(passage => AskedThings.Shares(words, passage.Question) && (passage.Fit >= AnswerFit.Certain || AskedThings.Shares(last, passage.Question))) is { } named)
            return named;
        if (near.Find(passage => passage.Fit >= AnswerFit.Certain && (passage.Nearness >= Plainly || AskedThings.Shares(words, passage.Text))) is { } told)
            return told;
        var given = await answers.GivenAsync(turn, cancellationToken).ConfigureAwait(false);
        return given.Select(said => WithinIt(turn, said)).FirstOrDefault(said => said is not null) ?? await NothingMoreAsync(turn, cancellationToken).ConfigureAwait(false);
    }

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

    private static string Upper(string sentence) => char.ToUpperInvariant(sentence[0]) + sentence[1..];
}
