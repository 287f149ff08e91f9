namespace BackPainBot.Storage.Sqlite;

/// <summary>
/// Where each hour's turns begin, so that the old ones are found without an index that every commit would have to write.
/// What holds: a turn of an hour, or of one before it, has a lower id than the first of any later hour here. Clocks that go back and
/// turns that end after a later one keep to it, at the price of a look at more turns.
/// </summary>
internal static class SqliteHours
{
    private const long Hour = 3_600_000;

    /// <summary>The first id that no turn up to the hour of the moment $1 can have.</summary>
    public const string FirstAfter = "coalesce((SELECT min(first) FROM turn_hours WHERE hour > $1 / 3600000), 9223372036854775807)";

    /// <summary>At once after a turn was inserted.</summary>
    public static void Note(SqliteSession session, DateTimeOffset at)
    {
        var hour = at.ToUnixTimeMilliseconds() / Hour;
        var latest = session.Scalar("SELECT max(hour) FROM turn_hours") as long?;
        if (hour == latest)
            return;
        var id = (long)session.Scalar("SELECT last_insert_rowid()")!;
        session.Execute("INSERT OR IGNORE INTO turn_hours (hour, first) VALUES ($1, $2)", hour, id);
        if (hour < latest)
            session.Execute("UPDATE turn_hours SET first = $2 + 1 WHERE hour > $1 AND first <= $2", hour, id);
    }

    /// <summary>Hours that have passed bound nothing any more.</summary>
    public static void Forget(SqliteSession session, long before) => session.Execute("DELETE FROM turn_hours WHERE hour <= $1 / 3600000", before);
}
