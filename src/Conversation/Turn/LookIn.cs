using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using BackPainBot.Conversation.Turn.State;
using Newtonsoft.Json.Linq;

namespace BackPainBot.Conversation.Turn;

/// <summary>
/// A check-in for which the bot writes first, once, because the person asked for it. What is due is a record of the person's, so it goes
/// with their data; the queue beside it says only when to look, and belongs to nobody.
/// </summary>
public static class LookIn
{
    /// <summary>Name of the event that begins such a check-in.</summary>
    public const string EventName = "backpainbot/look-in";

    /// <summary>Kind of the person's record; its JSON is the conversation's reference.</summary>
    public const string DueKind = "look-in";

    /// <summary>Kind of the queue; its JSON is <c>{"due"}</c>, an ISO time.</summary>
    public const string QueueKind = "look-in-queue";

    // After a longer outage than this, a question out of the blue would puzzle more than help.
    private static readonly TimeSpan Patience = TimeSpan.FromDays(2);

    /// <summary>Whether the bot can write first here: a chat of one person with an app that was installed, and consent to keep.</summary>
    public static bool IsPossible(CurrentTurn turn)
    {
        ArgumentNullException.ThrowIfNull(turn);
        var activity = turn.Context.Activity;
        return turn.Memory.Consent == Consent.Keep && turn.Channel == "msteams" && activity.Conversation?.ConversationType == "personal" && !string.IsNullOrEmpty(activity.ServiceUrl);
    }

    /// <summary>Asks for one; an earlier one of the same conversation is replaced.</summary>
    public static void Schedule(CurrentTurn turn, TimeSpan after)
    {
        ArgumentNullException.ThrowIfNull(turn);
        var due = turn.Now + after;
        var key = KeyOf(turn);
        turn.Records.Add(new KeptRecord(DueKind, key, turn.Person, turn.Now, JObject.FromObject(turn.Context.Activity.GetConversationReference()).ToString()) { ExpiresAt = due + Patience });
        turn.Records.Add(new KeptRecord(QueueKind, key, "", turn.Now, new JObject { ["due"] = due.ToString("O", CultureInfo.InvariantCulture) }.ToString()) { ExpiresAt = due + Patience });
    }

    /// <summary>Takes it back.</summary>
    public static void Cancel(CurrentTurn turn)
    {
        ArgumentNullException.ThrowIfNull(turn);
        turn.Records.Add(new KeptRecord(DueKind, KeyOf(turn), turn.Person, turn.Now, "{}") { ExpiresAt = turn.Now });
    }

    private static string KeyOf(CurrentTurn turn) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(turn.Context.Activity.Conversation?.Id ?? "")).AsSpan(0, 10));
}
