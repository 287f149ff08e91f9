namespace BackPainBot.Storage.Postgres;

/// <summary>
/// The tables in their own schema, as the steps that lead to them; a step that has shipped is never edited.
/// They are those of <see cref="Sqlite.SqliteSchema"/>. What must happen in one round trip and one transaction is a function here.
/// </summary>
internal static class PostgresSchema
{
    /// <summary>An eTag does not match; the message is the item's position.</summary>
    public const string Conflict = "BP409";

    /// <summary>Another turn of the conversation was committed meanwhile.</summary>
    public const string Overtaken = "BP423";

    /// <summary>The conversation has sealed turns that must be opened first.</summary>
    public const string HasSession = "BP428";

    public static IReadOnlyList<string> Steps { get; } = [Tables + StateFunction + TurnFunction];

    private const string Tables =
        """
        CREATE TABLE backpainbot.turns (
            id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY, conversation text COLLATE "C" NOT NULL, last bigint NOT NULL, person text COLLATE "C" NOT NULL,
            at bigint NOT NULL, sealed bigint NOT NULL, activity text COLLATE "C" NOT NULL, hash bytea NOT NULL, replies bytea NOT NULL, log bytea NOT NULL);
        CREATE INDEX turns_order ON backpainbot.turns (conversation, last);
        CREATE UNIQUE INDEX turns_activity ON backpainbot.turns (conversation, activity) WHERE activity <> '';
        CREATE INDEX turns_day ON backpainbot.turns ((at / 86400000));
        CREATE INDEX turns_sealed ON backpainbot.turns (sealed) WHERE sealed <> 0;

        CREATE TABLE backpainbot.state (
            key text COLLATE "C" PRIMARY KEY, etag text NOT NULL, person text COLLATE "C" NOT NULL, conversation text COLLATE "C" NOT NULL,
            at bigint NOT NULL, sealed bigint NOT NULL, json bytea NOT NULL) WITH (fillfactor = 70);
        CREATE INDEX state_day ON backpainbot.state ((at / 86400000));
        CREATE INDEX state_sealed ON backpainbot.state (sealed) WHERE sealed <> 0;
        CREATE INDEX state_unnamed ON backpainbot.state (key) WHERE person = '';

        CREATE TABLE backpainbot.people (
            person text COLLATE "C" NOT NULL, kind text COLLATE "C" NOT NULL, name text COLLATE "C" NOT NULL, PRIMARY KEY (person, kind, name));
        CREATE INDEX people_name ON backpainbot.people (name, kind);

        CREATE TABLE backpainbot.records (
            kind text COLLATE "C" NOT NULL, key text COLLATE "C" NOT NULL, person text COLLATE "C" NOT NULL, conversation text COLLATE "C" NOT NULL,
            at bigint NOT NULL, expires bigint, sealed bigint NOT NULL, json bytea NOT NULL, PRIMARY KEY (kind, key));
        CREATE INDEX records_person ON backpainbot.records (person, kind, at);
        CREATE INDEX records_expires ON backpainbot.records (expires) WHERE expires IS NOT NULL;
        CREATE INDEX records_at ON backpainbot.records (at) WHERE expires IS NULL;
        CREATE INDEX records_sealed ON backpainbot.records (sealed) WHERE sealed <> 0;

        CREATE TABLE backpainbot.session_keys (day bigint PRIMARY KEY, key bytea NOT NULL);
        CREATE TABLE backpainbot.floors (conversation bytea PRIMARY KEY, last bigint NOT NULL, at bigint NOT NULL);

        """;

    private const string StateFunction =
        """
        CREATE FUNCTION backpainbot.write_state(
            p_keys text[], p_jsons bytea[], p_expected text[], p_etags text[], p_sealed bigint[], p_person text, p_conversation text, p_at bigint)
        RETURNS void LANGUAGE plpgsql AS $$
        DECLARE
            was backpainbot.state%ROWTYPE;
            owner text;
        BEGIN
            FOR i IN 1 .. cardinality(p_keys) LOOP
                SELECT * INTO was FROM backpainbot.state WHERE key = p_keys[i] FOR UPDATE;
                IF p_expected[i] IS NOT NULL AND was.etag IS DISTINCT FROM p_expected[i] THEN
                    RAISE EXCEPTION USING ERRCODE = 'BP409', MESSAGE = i::text;
                END IF;
                owner := CASE WHEN p_conversation = '' THEN coalesce(was.person, '') ELSE p_person END;
                INSERT INTO backpainbot.state (key, etag, person, conversation, at, sealed, json)
                VALUES (p_keys[i], p_etags[i], owner, CASE WHEN p_conversation = '' THEN coalesce(was.conversation, '') ELSE p_conversation END, p_at, p_sealed[i], p_jsons[i])
                ON CONFLICT (key) DO UPDATE SET etag = excluded.etag, person = excluded.person, conversation = excluded.conversation,
                    at = excluded.at, sealed = excluded.sealed, json = excluded.json;
                IF owner <> '' AND owner IS DISTINCT FROM was.person THEN
                    INSERT INTO backpainbot.people (person, kind, name) VALUES (owner, 'state', p_keys[i]) ON CONFLICT DO NOTHING;
                END IF;
            END LOOP;
        END $$;

        """;

    private const string TurnFunction =
        """
        CREATE FUNCTION backpainbot.commit_turn(
            p_conversation text, p_person text, p_activity text, p_hash bytea, p_replies bytea, p_log bytea, p_count bigint, p_at bigint, p_now bigint,
            p_sealed bigint, p_floor bigint, p_digest bytea, p_newest bigint,
            p_keys text[], p_jsons bytea[], p_expected text[], p_etags text[],
            OUT o_last bigint, OUT o_id bigint)
        LANGUAGE plpgsql AS $$
        DECLARE
            was record;
        BEGIN
            -- Commits of one conversation get their numbers one after the other, whoever holds its turn.
            PERFORM pg_advisory_xact_lock(1112555330, hashtext(p_conversation));
            SELECT id, last, person, sealed INTO was FROM backpainbot.turns WHERE conversation = p_conversation ORDER BY last DESC, id DESC LIMIT 1;
            IF was.id > p_newest THEN
                RAISE EXCEPTION USING ERRCODE = 'BP423', MESSAGE = 'overtaken';
            END IF;
            IF was.sealed <> 0 AND p_sealed = 0 THEN
                RAISE EXCEPTION USING ERRCODE = 'BP428', MESSAGE = 'session';
            END IF;
            o_last := greatest(p_floor, was.last, CASE WHEN was.id IS NULL THEN (SELECT last FROM backpainbot.floors WHERE conversation = p_digest) END);
            PERFORM backpainbot.write_state(p_keys, p_jsons, p_expected, p_etags, array_fill(p_sealed, ARRAY[cardinality(p_keys)]), p_person, p_conversation, p_now);
            INSERT INTO backpainbot.turns (conversation, last, person, at, sealed, activity, hash, replies, log)
            VALUES (p_conversation, o_last + p_count, p_person, p_at, p_sealed, p_activity, p_hash, p_replies, p_log) RETURNING id INTO o_id;
            IF p_person <> '' AND p_person IS DISTINCT FROM was.person THEN
                INSERT INTO backpainbot.people (person, kind, name) VALUES (p_person, 'turns', p_conversation) ON CONFLICT DO NOTHING;
            END IF;
        END $$;

        """;
}
