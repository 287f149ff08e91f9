using BackPainBot.Storage.Backends;

namespace BackPainBot.Storage.Sqlite;

/// <summary>The keys of the days. Nothing remembers one outside the table: once its row is gone, so is what it sealed.</summary>
internal static class SqliteSeals
{
    /// <summary>Today's seal, with a key made for it if this is its first use.</summary>
    public static Seal Current(SqliteSession session, long now)
    {
        var day = Seal.DayOf(now);
        if (KeyOf(session, day) is { } known)
            return new Seal(now, known);
        session.Execute("INSERT OR IGNORE INTO session_keys (day, key) VALUES ($1, $2)", day, Seal.NewKey());
        return new Seal(now, KeyOf(session, day)!);
    }

    /// <summary>What opens a row sealed at a moment; null if it is too old, or its key has been destroyed.</summary>
    public static Seal? Find(SqliteSession session, long moment, long now)
    {
        if (moment <= Seal.ExpiredAt(now))
            return null;
        return KeyOf(session, Seal.DayOf(moment)) is { } key ? new Seal(moment, key) : null;
    }

    private static byte[]? KeyOf(SqliteSession session, long day) => (byte[]?)session.Scalar("SELECT key FROM session_keys WHERE day = $1", day);
}
