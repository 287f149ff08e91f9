using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace BackPainBot.Conversation.Turn.Routing;

/// <summary>"Was this helpful", kept by page and without anybody's words.</summary>
public static class Feedback
{
    public const string RecordKind = "feedback";

    public static void Note(CurrentTurn turn, bool helped, string missing = "")
    {
        ArgumentNullException.ThrowIfNull(turn);
        var content = new JObject { ["topics"] = new JArray(turn.Memory.Talk.LastCited), ["helped"] = helped, ["missing"] = missing };
        turn.Records.Add(new KeptRecord(RecordKind, Guid.NewGuid().ToString("N"), "", turn.Now, content.ToString(Formatting.None)));
    }
}
