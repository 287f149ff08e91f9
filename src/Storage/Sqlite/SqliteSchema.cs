namespace BackPainBot.Storage.Sqlite;

/// <summary>The tables, as the steps that lead to them: step N brings a file from version N-1 to N. A step that has shipped is never edited.</summary>
internal static class SqliteSchema
{
    /// <summary>Marks a file as ours; "BPPB" in ASCII. See https://www.sqlite.org/pragma.html#pragma_application_id.</summary>
    public const int ApplicationId = 0x42505042;

    /// <summary>
    /// Moments are Unix milliseconds. Ages are indexed by day, so that writing a row again on the same day leaves that index alone.
    /// A row is plain if its column sealed is 0, and otherwise sealed at that moment under the key of that day.
    /// The people table says which conversations and state items a person's turns wrote to; it is written once per pair, not once per turn.
    /// Floors hold the last number of erased conversations under a hash of their id.
    /// </summary>
    public static IReadOnlyList<string> Steps { get; } =
    [
        """
        CREATE TABLE turns (
            id INTEGER PRIMARY KEY, conversation TEXT NOT NULL, last INTEGER NOT NULL, person TEXT NOT NULL, at INTEGER NOT NULL,
            sealed INTEGER NOT NULL, activity TEXT NOT NULL, hash BLOB NOT NULL, replies BLOB NOT NULL, log BLOB NOT NULL);
        CREATE INDEX turns_order ON turns (conversation, last);
        CREATE UNIQUE INDEX turns_activity ON turns (conversation, activity) WHERE activity <> '';
        CREATE INDEX turns_day ON turns (at / 86400000);
        CREATE INDEX turns_sealed ON turns (sealed) WHERE sealed <> 0;

        CREATE TABLE state (
            key TEXT PRIMARY KEY, etag TEXT NOT NULL, person TEXT NOT NULL, conversation TEXT NOT NULL, at INTEGER NOT NULL,
            sealed INTEGER NOT NULL, json BLOB NOT NULL) WITHOUT ROWID;
        CREATE INDEX state_day ON state (at / 86400000);
        CREATE INDEX state_sealed ON state (sealed) WHERE sealed <> 0;
        CREATE INDEX state_unnamed ON state (key) WHERE person = '';

        CREATE TABLE people (person TEXT NOT NULL, kind TEXT NOT NULL, name TEXT NOT NULL, PRIMARY KEY (person, kind, name)) WITHOUT ROWID;
        CREATE INDEX people_name ON people (name, kind);

        CREATE TABLE records (
            kind TEXT NOT NULL, key TEXT NOT NULL, person TEXT NOT NULL, conversation TEXT NOT NULL, at INTEGER NOT NULL, expires INTEGER,
            sealed INTEGER NOT NULL, json BLOB NOT NULL, PRIMARY KEY (kind, key)) WITHOUT ROWID;
        CREATE INDEX records_person ON records (person, kind, at);
        CREATE INDEX records_expires ON records (expires) WHERE expires IS NOT NULL;
        CREATE INDEX records_at ON records (at) WHERE expires IS NULL;
        CREATE INDEX records_sealed ON records (sealed) WHERE sealed <> 0;

        CREATE TABLE session_keys (day INTEGER PRIMARY KEY, key BLOB NOT NULL);
        CREATE TABLE floors (conversation BLOB PRIMARY KEY, last INTEGER NOT NULL, at INTEGER NOT NULL) WITHOUT ROWID;
        CREATE TABLE probe (id INTEGER PRIMARY KEY, at INTEGER NOT NULL);
        """,

        // Fewer pages a commit: one index finds a conversation's turns in order and by activity; their ages are known from where an hour
        // began; and a state item is written where it lies, its day in a column of its own, because an index is written whenever a column
        // of it is named in an update.
        """
        CREATE TABLE turn_hours (hour INTEGER PRIMARY KEY, first INTEGER NOT NULL);
        INSERT INTO turn_hours (hour, first)
            SELECT hour, 1 + coalesce(max(top) OVER (ORDER BY hour ROWS BETWEEN UNBOUNDED PRECEDING AND 1 PRECEDING), 0)
            FROM (SELECT at / 3600000 AS hour, max(id) AS top FROM turns GROUP BY 1);
        DROP INDEX turns_day;
        DROP INDEX turns_activity;
        DROP INDEX turns_order;
        CREATE INDEX turns_order ON turns (conversation, last, id, activity);

        DROP INDEX state_day;
        DROP INDEX state_sealed;
        DROP INDEX state_unnamed;
        ALTER TABLE state RENAME TO state_before;
        CREATE TABLE state (
            key TEXT NOT NULL UNIQUE, etag TEXT NOT NULL, person TEXT NOT NULL, conversation TEXT NOT NULL, at INTEGER NOT NULL,
            day INTEGER NOT NULL, sealed INTEGER NOT NULL, json BLOB NOT NULL);
        INSERT INTO state SELECT key, etag, person, conversation, at, at / 86400000, sealed, json FROM state_before;
        DROP TABLE state_before;
        CREATE INDEX state_day ON state (day);
        CREATE INDEX state_sealed ON state (sealed) WHERE sealed <> 0;
        CREATE INDEX state_unnamed ON state (key) WHERE person = '';
        """,
    ];
}
