using BackPainBot.Storage.Backends;
using BackPainBot.Storage.Order;

namespace BackPainBot.Storage.Sqlite;

/// <summary>Everything of one person: read together, removed together.</summary>
internal static class SqlitePeople
{
    public static PersonRows Read(SqliteSession session, string person, long now)
    {
        session.Run("BEGIN");
        try
        {
            var state = Keys(session, person).SelectMany(key => session.All(
                "SELECT key, at, sealed, json FROM state WHERE key = $1",
                reader => (Key: reader.GetString(0), At: reader.GetInt64(1), Sealed: reader.GetInt64(2), Json: reader.GetBytes(3)),
                key)).ToList();
            var activities = Conversations(session, person)
                .SelectMany(conversation => SqliteTurns.ReadOf(session, conversation, person, now))
                .SelectMany(row => row.ReadLog().Select(activity => new PersonActivity(row.Conversation, activity))).ToList();
            return new PersonRows(
                [.. state
                    .Select(item => (item.Key, item.At, Json: SqliteState.Open(session, item.Json, (item.Key, item.Sealed), now)))
                    .Where(item => item.Json is not null)
                    .Select(item => new PersonState(item.Key, DateTimeOffset.FromUnixTimeMilliseconds(item.At), item.Json!))],
                activities,
                SqliteRecords.ReadOf(session, person, now));
        }
        finally
        {
            session.Run("COMMIT");
        }
    }

    public static int Erase(SqliteSession session, string person, long now)
    {
        var removed = 0;
        foreach (var conversation in Conversations(session, person))
        {
            var last = SqliteTurns.ReadLast(session, conversation);
            removed += session.Execute("DELETE FROM turns WHERE conversation = $1 AND person = $2", conversation, person);
            if (SqliteTurns.ReadLast(session, conversation) < last)
                session.Execute("INSERT OR REPLACE INTO floors (conversation, last, at) VALUES ($1, $2, $3)", ConversationKey.Digest(conversation), last, now);
        }

        // Others who wrote to the same item lose it too, as it may hold this person's words.
        removed += SqliteState.Delete(session, Keys(session, person));
        session.Execute("DELETE FROM people WHERE person = $1", person);
        return removed + session.Execute("DELETE FROM records WHERE person = $1", person);
    }

    private static List<string> Conversations(SqliteSession session, string person) =>
        session.All("SELECT name FROM people WHERE person = $1 AND kind = 'turns'", reader => reader.GetString(0), person);

    private static List<string> Keys(SqliteSession session, string person) => session.All(
        """
        SELECT name FROM people WHERE person = $1 AND kind = 'state'
        UNION SELECT key FROM state WHERE person = '' AND substr(key, -length($2)) = $2
        """,
        reader => reader.GetString(0),
        person, PersonKeys.Ending(person));
}
