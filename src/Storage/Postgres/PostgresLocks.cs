using System.Runtime.InteropServices;
using BackPainBot.Storage.Order;
using Npgsql;

namespace BackPainBot.Storage.Postgres;

/// <summary>
/// Locks of conversations against other replicas: session-level advisory locks, all on one connection, because this process already lets in
/// one turn of a conversation at a time. Whoever wants or gives back a lock while a request is under way shares the next one.
/// A process that dies loses its connection and with it every lock.
/// </summary>
internal sealed class PostgresLocks(PostgresServer server) : IAsyncDisposable
{
    private static readonly TimeSpan FirstWait = TimeSpan.FromMilliseconds(5);
    private static readonly TimeSpan LongestWait = TimeSpan.FromMilliseconds(80);

    private readonly Lock _gate = new();
    private readonly List<Wish> _wishes = [];
    private readonly List<long> _returns = [];
    private NpgsqlConnection? _connection;
    private int _age;
    private bool _pumping;

    public async Task<IAsyncDisposable> AcquireAsync(string conversation, CancellationToken cancellationToken)
    {
        var key = ConversationKey.Of(conversation);
        for (var wait = FirstWait; ; wait = wait * 2 > LongestWait ? LongestWait : wait * 2)
        {
            var wish = new Wish(key);
            Enqueue(wish, null);
            var age = await wish.Outcome.Task.ConfigureAwait(false);
            if (age is { } granted)
            {
                var held = new Held(this, key, granted);
                if (!cancellationToken.IsCancellationRequested)
                    return held;
                await held.DisposeAsync().ConfigureAwait(false);
            }

            await Task.Delay(wait, cancellationToken).ConfigureAwait(false);
        }
    }

    public async ValueTask DisposeAsync()
    {
        var connection = Interlocked.Exchange(ref _connection, null);
        if (connection is not null)
            await connection.DisposeAsync().ConfigureAwait(false);
    }

    private void Enqueue(Wish? wish, long? giveBack)
    {
        lock (_gate)
        {
            if (wish is not null)
                _wishes.Add(wish);
            if (giveBack is { } key)
                _returns.Add(key);
            if (_pumping)
                return;
            _pumping = true;
        }

        _ = PumpAsync();
    }

    private async Task PumpAsync()
    {
        while (true)
        {
            List<Wish> wishes;
            long[] returns;
            lock (_gate)
            {
                if (_wishes.Count + _returns.Count == 0)
                {
                    _pumping = false;
                    return;
                }

                wishes = [.. _wishes];
                returns = [.. _returns];
                _wishes.Clear();
                _returns.Clear();
            }

            await ExchangeAsync(wishes, returns).ConfigureAwait(false);
        }
    }

    private async Task ExchangeAsync(List<Wish> wishes, long[] returns)
    {
        try
        {
            _connection ??= await server.ConnectAsync(CancellationToken.None).ConfigureAwait(false);
            var granted = await _connection.AllAsync(
                new PgQuery<bool>(
                    """
                    WITH back AS (SELECT count(pg_advisory_unlock(key)) AS done FROM unnest($2) AS key)
                    SELECT pg_try_advisory_lock(key) FROM back, unnest($1) WITH ORDINALITY AS wish (key, place) WHERE done >= 0 ORDER BY place
                    """,
                    reader => reader.GetBoolean(0),
                    wishes.ConvertAll(wish => wish.Key).ToArray(), returns),
                CancellationToken.None).ConfigureAwait(false);
            for (var i = 0; i < wishes.Count; i++)
                wishes[i].Outcome.SetResult(granted[i] ? _age : null);
        }
        catch (Exception problem)
        {
            // The session's end gave back every lock; what is still held from it is void and not given back again.
            Interlocked.Increment(ref _age);
            await DisposeAsync().ConfigureAwait(false);
            var reason = PostgresFaults.Translate(problem);
            foreach (var wish in CollectionsMarshal.AsSpan(wishes))
                wish.Outcome.SetException(reason);
        }
    }

    private sealed record Wish(long Key)
    {
        /// <summary>The age of the connection that holds the lock now; null if another replica holds it.</summary>
        public TaskCompletionSource<int?> Outcome { get; } = new(TaskCreationOptions.RunContinuationsAsynchronously);
    }

    private sealed class Held(PostgresLocks locks, long key, int age) : IAsyncDisposable
    {
        public ValueTask DisposeAsync()
        {
            if (Volatile.Read(ref locks._age) == age)
                locks.Enqueue(null, key);
            return ValueTask.CompletedTask;
        }
    }
}
