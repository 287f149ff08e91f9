using BackPainBot.Storage.Backends;

namespace BackPainBot.Storage.Sqlite;

/// <summary>What is sealed of a conversation: made plain once the person agrees, or taken away once they do not.</summary>
internal static class SqliteSessions
{
    private const string TurnColumns = "conversation, last, at, sealed, hash, replies, log";

    /// <summary>Makes the conversation's sealed turns, and the person's sealed state and records from it, plain.</summary>
    public static void Keep(SqliteSession session, string conversation, string person, long now)
    {
        foreach (var (id, row) in ReadTurns(session, conversation))
        {
            if (SqliteTurns.Open(session, row, now) is { } plain)
                session.Execute("UPDATE turns SET sealed = 0, hash = $2, replies = $3, log = $4 WHERE id = $1", id, plain.Hash, plain.Replies, plain.Log);
        }

        foreach (var (key, row) in SqliteState.ReadSealed(session, person, conversation, now))
            session.Execute("UPDATE state SET sealed = 0, json = $2 WHERE key = $1", key, row.Json);
        SqliteRecords.Write(session, SqliteRecords.ReadSealed(session, person, conversation, now), seal: null);
    }

    /// <summary>What is sealed of a conversation, opened; null if nothing is.</summary>
    public static SessionRows? Read(SqliteSession session, string conversation, string person, long now)
    {
        var turns = session.All(
            $"SELECT {TurnColumns}, person, activity FROM turns WHERE conversation = $1 AND sealed <> 0 ORDER BY last, id",
            reader => (Row: SqliteTurns.ReadRow(reader), Person: reader.GetString(7), Activity: reader.GetString(8)),
            conversation);
        var opened = turns
            .Select(turn => (Row: SqliteTurns.Open(session, turn.Row, now), turn.Person, turn.Activity))
            .Where(turn => turn.Row is not null)
            .Select(turn => new SessionTurn(turn.Row!, turn.Person, turn.Activity)).ToList();
        return opened.Count == 0 ? null : new SessionRows(
            opened,
            SqliteState.ReadSealed(session, person, conversation, now),
            SqliteRecords.ReadSealed(session, person, conversation, now));
    }

    public static void Remove(SqliteSession session, string conversation, string person)
    {
        session.Execute("DELETE FROM turns WHERE conversation = $1 AND sealed <> 0", conversation);
        session.Execute("DELETE FROM records WHERE person = $1 AND conversation = $2 AND sealed <> 0", person, conversation);
        SqliteState.Delete(session, session.All(
            """
            SELECT state.key FROM people JOIN state ON state.key = people.name
            WHERE people.person = $1 AND people.kind = 'state' AND state.conversation = $2 AND state.sealed <> 0
            """,
            reader => reader.GetString(0),
            person, conversation));
        session.Execute(
            "DELETE FROM people WHERE person = $1 AND kind = 'turns' AND name = $2 AND NOT EXISTS (SELECT 1 FROM turns WHERE conversation = $2 AND person = $1)",
            person, conversation);
    }

    private static List<(long Id, TurnRow Row)> ReadTurns(SqliteSession session, string conversation) => session.All(
        $"SELECT {TurnColumns}, id FROM turns WHERE conversation = $1 AND sealed <> 0", reader => (reader.GetInt64(7), SqliteTurns.ReadRow(reader)), conversation);
}
