using BackPainBot.Storage.Backends;
using BackPainBot.Storage.Upkeep;

namespace BackPainBot.Storage.Sqlite;

/// <summary>Removes what has been kept long enough.</summary>
internal static class SqliteSweep
{
    public static SweepResult RunBatch(SqliteSession session, SweepPlan plan)
    {
        var (transcripts, state, expired) = (Ms(plan.TranscriptsBefore), Ms(plan.StateBefore), Seal.ExpiredAt(Ms(plan.Now)));
        var turns = SweepTurns(session, $"id < {SqliteHours.FirstAfter} AND at < $1", transcripts, plan.Most)
            + SweepTurns(session, "sealed <> 0 AND sealed <= $1", expired, plan.Most);
        var items = SweepState(session, "day <= $1 / 86400000 AND at < $1", state, plan.Most)
            + SweepState(session, "sealed <> 0 AND sealed <= $1", expired, plan.Most);
        SqliteHours.Forget(session, transcripts);
        session.Execute("DELETE FROM floors WHERE at < $1", state);
        var keys = session.Execute("DELETE FROM session_keys WHERE day <= $1", Seal.LastDeadDay(Ms(plan.Now)));
        return new SweepResult(turns, items, SweepRecords(session, plan) + SweepSealedRecords(session, expired, plan.Most)) { Keys = keys };
    }

    private static int SweepTurns(SqliteSession session, string old, long before, int most)
    {
        var going = session.All(
            $"SELECT id, person, conversation FROM turns WHERE {old} LIMIT $2",
            reader => (Id: reader.GetInt64(0), Person: reader.GetString(1), Conversation: reader.GetString(2)),
            before, most);
        foreach (var turn in going)
            session.Execute("DELETE FROM turns WHERE id = $1", turn.Id);
        foreach (var (person, conversation) in going.Select(turn => (turn.Person, turn.Conversation)).Distinct())
        {
            session.Execute(
                """
                DELETE FROM people WHERE person = $1 AND kind = 'turns' AND name = $2
                AND NOT EXISTS (SELECT 1 FROM turns WHERE conversation = $2 AND person = $1)
                """,
                person, conversation);
        }

        return going.Count;
    }

    private static int SweepState(SqliteSession session, string old, long before, int most) =>
        SqliteState.Delete(session, session.All($"SELECT key FROM state WHERE {old} LIMIT $2", reader => reader.GetString(0), before, most));

    private static int SweepSealedRecords(SqliteSession session, long expired, int most) => session.Execute(
        "DELETE FROM records WHERE (kind, key) IN (SELECT kind, key FROM records WHERE sealed <> 0 AND sealed <= $1 LIMIT $2)", expired, most);

    private static int SweepRecords(SqliteSession session, SweepPlan plan)
    {
        var removed = session.Execute(
            "DELETE FROM records WHERE (kind, key) IN (SELECT kind, key FROM records WHERE expires IS NOT NULL AND expires <= $1 LIMIT $2)",
            Ms(plan.Now), plan.Most);
        foreach (var (kind, before) in plan.KindsBefore)
        {
            removed += session.Execute(
                "DELETE FROM records WHERE (kind, key) IN (SELECT kind, key FROM records WHERE kind = $1 AND expires IS NULL AND at < $2 LIMIT $3)",
                kind, Ms(before), plan.Most);
        }

        // Named kinds have their own time, so what is left of them here is younger than that.
        return removed + session.Execute(
            """
            DELETE FROM records WHERE (kind, key) IN (SELECT kind, key FROM records WHERE expires IS NULL AND at < $1 AND person <> ''
            AND kind NOT IN (SELECT value FROM json_each($2)) LIMIT $3)
            """,
            Ms(plan.RecordsBefore), System.Text.Json.JsonSerializer.Serialize(plan.KindsBefore.Keys), plan.Most);
    }

    private static long Ms(DateTimeOffset at) => at.ToUnixTimeMilliseconds();
}
