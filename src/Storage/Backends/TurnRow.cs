using System.Text;

namespace BackPainBot.Storage.Backends;

/// <summary>A turn as the databases keep it; the three texts are sealed together or plain together.</summary>
/// <param name="Sealed">When they were sealed, in Unix milliseconds; 0 if they are plain.</param>
internal sealed record TurnRow(string Conversation, long Last, long At, long Sealed, byte[] Hash, byte[] Replies, byte[] Log)
{
    /// <param name="last">The sequence number of the turn's last activity.</param>
    public static TurnRow Of(PreparedTurn turn, long last, Seal? seal)
    {
        var plain = new TurnRow(
            turn.Conversation, last, turn.At.ToUnixTimeMilliseconds(), 0,
            Encoding.UTF8.GetBytes(turn.Key.ContentHash), TurnText.WriteReplies(turn.Replies, turn.Log), TurnText.WriteLog(turn.Log));
        return seal is null ? plain : plain with
        {
            Sealed = seal.Moment,
            Hash = seal.Close(plain.Hash, Place(turn.Conversation, "hash")),
            Replies = seal.Close(plain.Replies, Place(turn.Conversation, "replies")),
            Log = seal.Close(plain.Log, Place(turn.Conversation, "log")),
        };
    }

    public TurnRow Open(Seal seal) => this with
    {
        Sealed = 0,
        Hash = seal.Open(Hash, Place(Conversation, "hash")),
        Replies = seal.Open(Replies, Place(Conversation, "replies")),
        Log = seal.Open(Log, Place(Conversation, "log")),
    };

    public IReadOnlyList<StoredActivity> ReadLog() => TurnText.ReadLog(Log, Last, DateTimeOffset.FromUnixTimeMilliseconds(At));

    public IReadOnlyList<string> ReadReplies() => TurnText.ReadReplies(Replies, Log);

    public bool HasHash(string hash) => hash.Length > 0 && Encoding.UTF8.GetBytes(hash).AsSpan().SequenceEqual(Hash);

    private static string Place(string conversation, string column) => $"turns/{column}/{conversation}";
}
