using System.Text;
using BackPainBot.Storage;

namespace BackPainBot.Bench.Storage;

/// <summary>A turn as the bot writes it: one message, two replies with what channels add, and a state item.</summary>
internal static class SampleTurn
{
    private static readonly string Padding = new('x', 420);

    /// <summary>What a turn holds, in bytes of JSON.</summary>
    public static int Bytes { get; } = Size(Of("conversation-0", "0"));

    public static TurnCommit Of(string conversation, string id)
    {
        var replies = new[] { Activity(id + "b", "answer"), Activity(id + "c", "prompt") };
        return new TurnCommit
        {
            Conversation = conversation,
            Person = "person of " + conversation,
            Key = new TurnKey(id, "", TimeSpan.FromSeconds(30)),
            At = DateTimeOffset.UtcNow,
            State = new Dictionary<string, object>
            {
                [$"web/conversations/{conversation}"] = new Dictionary<string, object> { ["memory"] = Padding + Padding + Padding, ["turn"] = 1 },
            },
            Log = [(id + "a", Activity(id + "a", "message")), (id + "b", replies[0]), (id + "c", replies[1])],
            Replies = replies,
        };
    }

    private static string Activity(string id, string kind) =>
        $$"""{"type":"message","id":"{{id}}","text":"{{Padding}}","from":{"id":"bot","role":"bot"},"channelData":{"backpainbot":{"kind":"{{kind}}","citations":[] } } }""";

    private static int Size(TurnCommit turn) =>
        turn.Log.Sum(activity => Encoding.UTF8.GetByteCount(activity.Json)) + (3 * Padding.Length) + 40;
}
