using BackPainBot.Storage.Backends;
using BackPainBot.Storage.Faults;
using BackPainBot.Storage.Order;

namespace BackPainBot.Storage.Sqlite;

/// <summary>The turns table: the log of each conversation and the once-only ledger in one row a turn.</summary>
internal static class SqliteTurns
{
    // Retries come within seconds or minutes; a person does not send more than this in between.
    private const int MostInRetryWindow = 50;

    private const string Columns = "conversation, last, at, sealed, hash, replies, log";

    public static IReadOnlyList<StoredActivity> Commit(SqliteSession session, PreparedTurn turn, long now)
    {
        // Nobody else writes until this transaction ends, so what is not there now cannot come in between.
        var before = session.First(
            """
            SELECT last, person, sealed, $2 <> '' AND EXISTS (SELECT 1 FROM turns WHERE conversation = $1 AND activity = $2)
            FROM turns WHERE conversation = $1 ORDER BY last DESC, id DESC LIMIT 1
            """,
            static reader => (Last: reader.GetInt64(0), Person: reader.GetString(1), Sealed: reader.GetInt64(2), IsThere: reader.GetInt64(3) != 0),
            turn.Conversation, turn.Key.ActivityId);
        if (before.IsThere)
            throw new TurnAlreadyCommittedException();
        var last = Math.Max(turn.Floor, before.Person is null ? ReadFloor(session, turn.Conversation) : before.Last);
        var seal = turn.IsSession ? SqliteSeals.Current(session, now) : null;
        SqliteState.Write(session, turn.State, new StateWriter(turn.Person, turn.Conversation, now, turn.IsSession), seal);
        if (before.Sealed != 0 && seal is null)
            SqliteSessions.Keep(session, turn.Conversation, turn.Person, now);
        Insert(session, TurnRow.Of(turn, last + turn.Log.Count, seal), turn.Person, turn.Key.ActivityId);
        SqliteHours.Note(session, turn.At);
        if (turn.Person.Length > 0 && turn.Person != before.Person)
            session.Execute("INSERT OR IGNORE INTO people (person, kind, name) VALUES ($1, 'turns', $2)", turn.Person, turn.Conversation);
        SqliteRecords.Write(session, turn.Records, seal);
        return turn.Number(last);
    }

    public static IReadOnlyList<string>? FindReplies(SqliteSession session, string conversation, TurnKey key, long now)
    {
        if (key.ActivityId.Length > 0)
        {
            var same = session.First($"SELECT {Columns} FROM turns WHERE conversation = $1 AND activity = $2 AND activity <> ''", ReadRow, conversation, key.ActivityId);
            if (same is not null)
                return Open(session, same, now)?.ReadReplies() ?? [];
        }

        if (key.ContentHash.Length == 0)
            return null;
        var since = now - (long)key.RetryWindow.TotalMilliseconds;
        return session
            .All($"SELECT {Columns} FROM turns WHERE conversation = $1 AND at > $2 ORDER BY last DESC, id DESC LIMIT $3", ReadRow, conversation, since, MostInRetryWindow)
            .Select(row => Open(session, row, now))
            .FirstOrDefault(row => row is not null && row.HasHash(key.ContentHash))
            ?.ReadReplies();
    }

    public static IReadOnlyList<StoredActivity> ReadLog(SqliteSession session, (string Conversation, long After, int Most) wanted, long now)
    {
        if (wanted.Most == 0)
            return [];

        // A turn that is read adds at least one activity, so as many turns as activities are always enough.
        return [.. session
            .All($"SELECT {Columns} FROM turns WHERE conversation = $1 AND last > $2 ORDER BY last, id LIMIT $3", ReadRow, wanted.Conversation, wanted.After, wanted.Most)
            .Select(row => Open(session, row, now))
            .SelectMany(row => row?.ReadLog() ?? [])
            .Where(activity => activity.Sequence > wanted.After)
            .Take(wanted.Most)];
    }

    public static IReadOnlyList<TurnRow> ReadOf(SqliteSession session, string conversation, string person, long now) =>
        [.. session.All($"SELECT {Columns} FROM turns WHERE conversation = $1 AND person = $2 ORDER BY last, id", ReadRow, conversation, person)
            .Select(row => Open(session, row, now)).OfType<TurnRow>()];

    public static long ReadLast(SqliteSession session, string conversation) =>
        session.Scalar("SELECT last FROM turns WHERE conversation = $1 ORDER BY last DESC LIMIT 1", conversation) is long last
            ? last
            : ReadFloor(session, conversation);

    /// <summary>Null if the row was sealed too long ago.</summary>
    public static TurnRow? Open(SqliteSession session, TurnRow row, long now) =>
        row.Sealed == 0 ? row : SqliteSeals.Find(session, row.Sealed, now) is { } seal ? row.Open(seal) : null;

    public static TurnRow ReadRow(SqliteStatement reader) => new(
        reader.GetString(0), reader.GetInt64(1), reader.GetInt64(2), reader.GetInt64(3),
        reader.GetBytes(4), reader.GetBytes(5), reader.GetBytes(6));

    private static long ReadFloor(SqliteSession session, string conversation) =>
        session.Scalar("SELECT last FROM floors WHERE conversation = $1", ConversationKey.Digest(conversation)) is long last ? last : 0;

    private static void Insert(SqliteSession session, TurnRow row, string person, string activity) => session.Execute(
        $"INSERT INTO turns ({Columns}, person, activity) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)",
        row.Conversation, row.Last, row.At, row.Sealed, row.Hash, row.Replies, row.Log, person, activity);
}
