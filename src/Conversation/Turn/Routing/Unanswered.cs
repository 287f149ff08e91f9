using BackPainBot.Conversation.Answers;
using BackPainBot.Conversation.Turn.Replies;

namespace BackPainBot.Conversation.Turn.Routing;

/// <summary>Says that the pages don't answer a question, names the nearest, and counts it for the owner without its text.</summary>
public sealed class Unanswered(Speaker speaker)
{
    public const string RecordKind = "unanswered";

    public Reply Compose(CurrentTurn turn, string before, IReadOnlyList<Passage> nearest)
    {
        ArgumentNullException.ThrowIfNull(turn);
        ArgumentNullException.ThrowIfNull(nearest);
        Count(turn, nearest);
        var titles = string.Join("\n", nearest.Select((passage, index) => $"- {passage.Cited.Title} [{index + 1}]"));
        var text = nearest.Count == 0
            ? speaker.Words(turn, AnswerWords.Stem, AnswerWords.Unanswered)
            : speaker.Words(turn, AnswerWords.Stem, AnswerWords.UnansweredNearest, ("titles", "\n\n" + titles));
        return new Reply(before.Length > 0 ? before + "\n\n" + text : text, ReplyKind.Answer) { Citations = [.. nearest.Select(passage => passage.Cited)] };
    }

    // Belongs to nobody and holds no words: only that a question near these pages went unanswered.
    private static void Count(CurrentTurn turn, IReadOnlyList<Passage> nearest) => turn.Records.Add(new KeptRecord(
        RecordKind,
        Guid.NewGuid().ToString("N"),
        "",
        turn.Now,
        new Newtonsoft.Json.Linq.JObject { ["near"] = new Newtonsoft.Json.Linq.JArray(nearest.Select(passage => passage.Cited.Topic)) }.ToString(Newtonsoft.Json.Formatting.None)));
}
