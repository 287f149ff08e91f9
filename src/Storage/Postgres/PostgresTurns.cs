using BackPainBot.Storage.Backends;
using BackPainBot.Storage.Order;
using Npgsql;

namespace BackPainBot.Storage.Postgres;

/// <summary>The turns table: the log of each conversation and the once-only ledger in one row a turn.</summary>
internal static class PostgresTurns
{
    public const string Columns = "conversation, last, at, sealed, hash, replies, log";

    private const int MostInRetryWindow = 50;

    /// <summary>The last number before the turn and the turn's row.</summary>
    public static async Task<(long Last, long Id)> InsertAsync(NpgsqlConnection connection, PreparedTurn turn, (long Now, long? Newest, Seal? Seal) at, CancellationToken cancellationToken)
    {
        var row = TurnRow.Of(turn, turn.Log.Count, at.Seal);
        var state = new StateColumns(turn.State);
        return await PostgresState.RunAsync(state, async () => (await connection.AllAsync(
            new PgQuery<(long, long)>(
                "SELECT o_last, o_id FROM backpainbot.commit_turn($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17)",
                reader => (reader.GetInt64(0), reader.GetInt64(1)),
                turn.Conversation, turn.Person, turn.Key.ActivityId, row.Hash, row.Replies, row.Log, (long)turn.Log.Count, row.At, at.Now,
                row.Sealed, turn.Floor, ConversationKey.Digest(turn.Conversation), at.Newest ?? long.MaxValue,
                state.Keys, state.Jsons(_ => at.Seal), state.Expected, state.ETags),
            cancellationToken).ConfigureAwait(false))[0]).ConfigureAwait(false);
    }

    public static async Task<TurnRow?> FindAsync(NpgsqlConnection connection, string conversation, string activity, long now, CancellationToken cancellationToken) =>
        (await OpenAsync(
            connection,
            await connection.AllAsync(
                new PgQuery<TurnRow>($"SELECT {Columns} FROM backpainbot.turns WHERE conversation = $1 AND activity = $2 AND activity <> ''", ReadRow, conversation, activity),
                cancellationToken).ConfigureAwait(false),
            now,
            cancellationToken).ConfigureAwait(false)).FirstOrDefault();

    /// <summary>The replies of an earlier delivery, and the newest turn row of the conversation.</summary>
    public static async Task<(IReadOnlyList<string>? Replies, long Newest)> FindRepliesAsync(NpgsqlConnection connection, string conversation, TurnKey key, long now, CancellationToken cancellationToken)
    {
        var since = key.ContentHash.Length == 0 ? long.MaxValue : now - (long)key.RetryWindow.TotalMilliseconds;

        // One round trip: the newest row always, the row of the same activity, and the rows that may hold the same content.
        var rows = await connection.AllAsync(
            new PgQuery<Candidate>(
                $"""
                (SELECT {Columns}, id, 0 AS why FROM backpainbot.turns WHERE conversation = $1 ORDER BY last DESC, id DESC LIMIT 1)
                UNION ALL (SELECT {Columns}, id, 1 FROM backpainbot.turns WHERE conversation = $1 AND activity = $2 AND activity <> '')
                UNION ALL (SELECT {Columns}, id, 2 FROM backpainbot.turns WHERE conversation = $1 AND at > $3 ORDER BY last DESC, id DESC LIMIT $4)
                """,
                reader => new Candidate(ReadRow(reader), reader.GetInt64(7), reader.GetInt32(8)),
                conversation, key.ActivityId, since, MostInRetryWindow),
            cancellationToken).ConfigureAwait(false);
        var newest = rows.Find(row => row.Why == 0)?.Id ?? 0;
        if (rows.Find(row => row.Why == 1) is { } same)
            return ((await OpenAsync(connection, [same.Row], now, cancellationToken).ConfigureAwait(false)).FirstOrDefault()?.ReadReplies() ?? [], newest);
        var recent = await OpenAsync(connection, [.. rows.Where(row => row.Why == 2).OrderByDescending(row => row.Id).Select(row => row.Row)], now, cancellationToken).ConfigureAwait(false);
        return (recent.Find(row => row.HasHash(key.ContentHash))?.ReadReplies(), newest);
    }

    public static async Task<IReadOnlyList<StoredActivity>> ReadLogAsync(NpgsqlConnection connection, (string Conversation, long After, int Most) wanted, long now, CancellationToken cancellationToken)
    {
        if (wanted.Most == 0)
            return [];
        var rows = await connection.AllAsync(
            new PgQuery<TurnRow>($"SELECT {Columns} FROM backpainbot.turns WHERE conversation = $1 AND last > $2 ORDER BY last, id LIMIT $3", ReadRow, wanted.Conversation, wanted.After, wanted.Most),
            cancellationToken).ConfigureAwait(false);
        return [.. (await OpenAsync(connection, rows, now, cancellationToken).ConfigureAwait(false))
            .SelectMany(row => row.ReadLog()).Where(activity => activity.Sequence > wanted.After).Take(wanted.Most)];
    }

    public static async Task<IReadOnlyList<PersonActivity>> ReadOfAsync(NpgsqlConnection connection, string person, long now, CancellationToken cancellationToken)
    {
        var rows = await connection.AllAsync(
            new PgQuery<TurnRow>(
                $"SELECT {Columns} FROM backpainbot.turns WHERE person = $1 AND conversation IN (SELECT name FROM backpainbot.people WHERE person = $1 AND kind = 'turns') ORDER BY conversation, last, id",
                ReadRow, person),
            cancellationToken).ConfigureAwait(false);
        return [.. (await OpenAsync(connection, rows, now, cancellationToken).ConfigureAwait(false))
            .SelectMany(row => row.ReadLog().Select(activity => new PersonActivity(row.Conversation, activity)))];
    }

    public static async Task<long> ReadLastAsync(NpgsqlConnection connection, string conversation, CancellationToken cancellationToken) => (long)(await connection.ScalarAsync(
        """
        SELECT coalesce(
            (SELECT last FROM backpainbot.turns WHERE conversation = $1 ORDER BY last DESC LIMIT 1),
            (SELECT last FROM backpainbot.floors WHERE conversation = $2), 0)
        """,
        [conversation, ConversationKey.Digest(conversation)], cancellationToken).ConfigureAwait(false))!;

    /// <summary>Opens what is sealed and leaves out what was sealed too long ago.</summary>
    public static async Task<List<TurnRow>> OpenAsync(NpgsqlConnection connection, List<TurnRow> rows, long now, CancellationToken cancellationToken)
    {
        var seals = await PostgresSeals.FindAsync(connection, rows.Select(row => row.Sealed), now, cancellationToken).ConfigureAwait(false);
        return [.. rows.Where(row => row.Sealed == 0 || seals.ContainsKey(row.Sealed)).Select(row => row.Sealed == 0 ? row : row.Open(seals[row.Sealed]))];
    }

    public static TurnRow ReadRow(NpgsqlDataReader reader) => new(
        reader.GetString(0), reader.GetInt64(1), reader.GetInt64(2), reader.GetInt64(3),
        reader.GetFieldValue<byte[]>(4), reader.GetFieldValue<byte[]>(5), reader.GetFieldValue<byte[]>(6));

    private sealed record Candidate(TurnRow Row, long Id, int Why);
}
