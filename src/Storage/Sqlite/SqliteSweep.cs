using BackPainBot.Storage.Upkeep;

namespace BackPainBot.Storage.Sqlite;

/// <summary>Removes what has been kept long enough.</summary>
internal static class SqliteSweep
{
    private const long Day = 86_400_000;

    public static SweepResult RunBatch(SqliteSession session, SweepPlan plan)
    {
        var result = new SweepResult(SweepTurns(session, plan), SweepState(session, plan), SweepRecords(session, plan));
        session.Execute("DELETE FROM floors WHERE at < $1", Ms(plan.StateBefore));
        return result;
    }

    private static int SweepTurns(SqliteSession session, SweepPlan plan)
    {
        var before = Ms(plan.TranscriptsBefore);
        var going = session.All(
            "SELECT id, person, conversation FROM turns WHERE at / 86400000 <= $1 AND at < $2 LIMIT $3",
            reader => (Id: reader.GetInt64(0), Person: reader.GetString(1), Conversation: reader.GetString(2)),
            before / Day, before, plan.Most);
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

    private static int SweepState(SqliteSession session, SweepPlan plan)
    {
        var before = Ms(plan.StateBefore);
        var going = session.All(
            "SELECT key FROM state WHERE at / 86400000 <= $1 AND at < $2 LIMIT $3", reader => reader.GetString(0), before / Day, before, plan.Most);
        return SqliteState.Delete(session, going);
    }

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
