using BackPainBot.Conversation.Answers;
using BackPainBot.Conversation.Dialogs.Asking;
using BackPainBot.Conversation.Turn.Replies;
using BackPainBot.Domain.Inbox;

namespace BackPainBot.Conversation.Turn.Routing;

/// <summary>Says that the pages don't answer a question, names the nearest, and counts it for the owner without its text.</summary>
public sealed class Unanswered(Speaker speaker)
{
    /// <summary>Fewer words may go on with anything.</summary>
    private const int LongestHint = 3;

    /// <summary>More of a question is not said back.</summary>
    private const int LongestQuoted = 140;

    private static readonly HashSet<string> Everyday = ["make", "made", "take", "think", "like", "look", "come", "give", "tell", "say", "said", "talk", "time", "day", "today", "good", "great", "nice", "people", "much", "really"];

    private static readonly HashSet<string> Pointing = ["it", "its", "that", "thats", "this", "them", "those", "these", "they", "she", "shes", "he", "hes", "him", "her", "one", "ones", "back", "pain", "hurt", "hurts", "still", "then"];

    public const string RecordKind = "unanswered";

    public Reply Compose(CurrentTurn turn, string before, IReadOnlyList<Passage> nearest)
    {
        ArgumentNullException.ThrowIfNull(turn);
        ArgumentNullException.ThrowIfNull(nearest);
        if (IsElsewhere(turn, nearest))
            return new Reply(speaker.Words(turn, EdgeWords.Stem, EdgeWords.OutOfScope), ReplyKind.Answer);
        Count(turn, nearest);
        if (AskedThings.IsStory(turn.Text) && AskedThings.QuestionsOf(turn.Text) is [.., var last] && !nearest.Any(passage => AskedThings.IsNamedIn(last, passage.Cited)))
            return new Reply(AskReply.Joined(before, speaker.Words(turn, AnswerWords.Stem, AnswerWords.UnansweredStory, ("question", PlainText.Clean(last, LongestQuoted)))), ReplyKind.Answer);
        var titles = string.Join("\n", nearest.Select((passage, index) => $"- {passage.Cited.Title} [{index + 1}]"));
        var text = nearest.Count == 0
            ? speaker.Words(turn, AnswerWords.Stem, AnswerWords.Unanswered)
            : speaker.Words(turn, AnswerWords.Stem, AnswerWords.UnansweredNearest, ("titles", "\n\n" + titles));
        return new Reply(before.Length > 0 ? before + "\n\n" + text : text, ReplyKind.Answer) { Citations = [.. nearest.Select(passage => passage.Cited)] };
    }

    /// <summary>The questions near to it that are answered, to choose from.</summary>
    /// <param name="turn">The turn.</param>
    /// <param name="before">Words to open with; may be empty.</param>
    /// <param name="around">The answers whose questions are near.</param>
    /// <param name="page">The page that the whole letter is about, if there is one.</param>
    public Reply Offer(CurrentTurn turn, string before, IReadOnlyList<Passage> around, IReadOnlyList<Passage> page)
    {
        ArgumentNullException.ThrowIfNull(turn);
        ArgumentNullException.ThrowIfNull(around);
        ArgumentNullException.ThrowIfNull(page);
        if (IsElsewhere(turn, around))
            return new Reply(AskReply.Joined(before, speaker.Words(turn, EdgeWords.Stem, EdgeWords.OutOfScope)), ReplyKind.Answer);
        Count(turn, around);
        turn.Talk(talk => talk with { Choices = [.. around.Select(passage => passage.Question)] });
        var questions = string.Join("\n", around.Select(passage => $"- {passage.Question}"));
        var about = page is [var first, ..] ? speaker.Words(turn, AnswerWords.Stem, AnswerWords.PageAround, ("thing", first.Cited.Title)) + " [1]" : "";
        return new Reply(AskReply.Joined(before, speaker.Words(turn, AnswerWords.Stem, AnswerWords.UnansweredAround, ("titles", "\n\n" + questions)), about), ReplyKind.Answer) { Citations = [.. page.Select(passage => passage.Cited)], Buttons = [.. around.Select(passage => passage.Question)] };
    }

    // "What did you make of the cricket?" leans on nothing said before; "and the other one?" may.
    private static bool IsElsewhere(CurrentTurn turn, IReadOnlyList<Passage> nearest) =>
        !turn.Reading.InScope && !Subject.IsOwn(turn.Text) && !(turn.Reading is { Activity.Length: > 0, AsksFor: AsksFor.ReturnToActivity or AsksFor.ExerciseProgram }) && !turn.Said.Mentions(turn.Text, "press") && PlainWords.Split(PlainWords.Of(turn.Text)) is { Length: > LongestHint } words && !words.Any(Pointing.Contains)
        && !nearest.Any(passage => AskedThings.Shares(string.Join(' ', words.Where(word => !Everyday.Contains(word))), passage.Words));

    // Belongs to nobody and holds no words: only that a question near these pages went unanswered.
    private static void Count(CurrentTurn turn, IReadOnlyList<Passage> nearest) => turn.Records.Add(new KeptRecord(
        RecordKind,
        Guid.NewGuid().ToString("N"),
        "",
        turn.Now,
        new Newtonsoft.Json.Linq.JObject { ["near"] = new Newtonsoft.Json.Linq.JArray(nearest.Select(passage => passage.Cited.Topic)) }.ToString(Newtonsoft.Json.Formatting.None)));
}
