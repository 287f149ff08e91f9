using BackPainBot.Storage.Backends;
using BackPainBot.Storage.Faults;
using BackPainBot.Storage.Order;
using Microsoft.Data.Sqlite;

namespace BackPainBot.Storage.Sqlite;

/// <summary>The turns table: the log of each conversation and the once-only ledger in one row a turn.</summary>
internal static class SqliteTurns
{
    // Retries come within seconds or minutes; a person does not send more than this in between.
    private const int MostInRetryWindow = 50;

    public static IReadOnlyList<StoredActivity> Commit(SqliteSession session, PreparedTurn turn)
    {
        var before = session.First(
            "SELECT last, person FROM turns WHERE conversation = $1 ORDER BY last DESC, id DESC LIMIT 1",
            reader => (Last: reader.GetInt64(0), Person: reader.GetString(1)),
            turn.Conversation);
        var last = Math.Max(turn.Floor, before.Person is null ? ReadFloor(session, turn.Conversation) : before.Last);
        SqliteState.Write(session, turn.State, turn.Person, turn.At.ToUnixTimeMilliseconds());
        Insert(session, turn, last + turn.Log.Count);
        if (turn.Person.Length > 0 && turn.Person != before.Person)
            session.Execute("INSERT OR IGNORE INTO people (person, kind, name) VALUES ($1, 'turns', $2)", turn.Person, turn.Conversation);
        SqliteRecords.Write(session, turn.Records);
        return turn.Number(last);
    }

    public static IReadOnlyList<string>? FindReplies(SqliteSession session, string conversation, TurnKey key, long now)
    {
        if (key.ActivityId.Length > 0)
        {
            var replies = session.First(
                "SELECT replies, log FROM turns WHERE conversation = $1 AND activity = $2 AND activity <> ''", ReadReplies, conversation, key.ActivityId);
            if (replies is not null)
                return replies;
        }

        if (key.ContentHash.Length == 0)
            return null;
        var since = now - (long)key.RetryWindow.TotalMilliseconds;
        var same = session.First(
            """
            SELECT id FROM (SELECT id, hash, at FROM turns WHERE conversation = $1 ORDER BY last DESC, id DESC LIMIT $2)
            WHERE hash = $3 AND at > $4 ORDER BY id DESC LIMIT 1
            """,
            reader => reader.GetInt64(0),
            conversation, MostInRetryWindow, key.ContentHash, since);
        return same == 0 ? null : session.First("SELECT replies, log FROM turns WHERE id = $1", ReadReplies, same);
    }

    public static IReadOnlyList<StoredActivity> ReadLog(SqliteSession session, string conversation, long after, int most)
    {
        var log = new List<StoredActivity>();
        if (most == 0)
            return log;

        // A turn adds a handful of activities, so as many turns as activities are always enough.
        foreach (var turn in session.All(
            "SELECT log, last, at FROM turns WHERE conversation = $1 AND last > $2 ORDER BY last, id LIMIT $3", ReadActivities, conversation, after, most))
        {
            log.AddRange(turn.Where(activity => activity.Sequence > after).Take(most - log.Count));
            if (log.Count == most)
                break;
        }

        return log;
    }

    public static long ReadLast(SqliteSession session, string conversation) =>
        session.Scalar("SELECT last FROM turns WHERE conversation = $1 ORDER BY last DESC LIMIT 1", conversation) is long last
            ? last
            : ReadFloor(session, conversation);

    public static IReadOnlyList<StoredActivity> ReadActivities(SqliteDataReader reader) => TurnText.ReadLog(
        reader.GetFieldValue<byte[]>(0), reader.GetInt64(1), DateTimeOffset.FromUnixTimeMilliseconds(reader.GetInt64(2)));

    private static long ReadFloor(SqliteSession session, string conversation) =>
        session.Scalar("SELECT last FROM floors WHERE conversation = $1", ConversationKey.Digest(conversation)) is long last ? last : 0;

    private static IReadOnlyList<string> ReadReplies(SqliteDataReader reader) =>
        TurnText.ReadReplies(reader.GetFieldValue<byte[]>(0), reader.GetFieldValue<byte[]>(1));

    private static void Insert(SqliteSession session, PreparedTurn turn, long last)
    {
        try
        {
            session.Execute(
                "INSERT INTO turns (conversation, last, person, at, activity, hash, replies, log) VALUES ($1, $2, $3, $4, $5, $6, $7, $8)",
                turn.Conversation, last, turn.Person, turn.At.ToUnixTimeMilliseconds(), turn.Key.ActivityId, turn.Key.ContentHash,
                TurnText.WriteReplies(turn.Replies, turn.Log), TurnText.WriteLog(turn.Log));
        }
        catch (SqliteException problem) when (SqliteFaults.IsConstraint(problem))
        {
            throw new TurnAlreadyCommittedException();
        }
    }
}
