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
    private Task _pump = Task.CompletedTask;
    private bool _pumping;
    private bool _closed;

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
        lock (_gate)
            _closed = true;

        // What is being asked or given back is finished first: a connection takes one request at a time.
        await _pump.ConfigureAwait(false);
        await DropAsync().ConfigureAwait(false);
    }

    private async Task DropAsync()
    {
        // The session's end gives back every lock; what is still held from it is void and not given back again.
        Interlocked.Increment(ref _age);
        if (Interlocked.Exchange(ref _connection, null) is { } connection)
            await connection.DisposeAsync().ConfigureAwait(false);
    }

    private void Enqueue(Wish? wish, long? giveBack)
    {
        lock (_gate)
        {
            ObjectDisposedException.ThrowIf(_closed && wish is not null, this);
            if (wish is not null)
                _wishes.Add(wish);
            if (giveBack is { } key)
                _returns.Add(key);
            if (_pumping || _closed)
                return;
            _pumping = true;
            _pump = Task.Run(PumpAsync);
        }
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
            var granted = await AskAsync(wishes, returns).ConfigureAwait(false);
            for (var i = 0; i < wishes.Count; i++)
                wishes[i].Outcome.SetResult(granted[i] ? _age : null);
        }
        catch (Exception problem)
        {
            var reason = PostgresFaults.Translate(problem);
            foreach (var wish in wishes)
                wish.Outcome.SetException(reason);
        }
    }

    /// <summary>A connection that was dead already is replaced once; a new one that fails means that there is no server.</summary>
    private async Task<List<bool>> AskAsync(List<Wish> wishes, long[] returns)
    {
        while (true)
        {
            var isNew = _connection is null;
            try
            {
                var connection = _connection ??= await server.ConnectAsync(CancellationToken.None).ConfigureAwait(false);
                var answers = await connection.AllAsync(
                    new PgQuery<bool>(
                        "SELECT CASE WHEN back THEN pg_advisory_unlock(key) ELSE pg_try_advisory_lock(key) END FROM unnest($1, $2) AS wish (key, back)",
                        reader => reader.GetBoolean(0),
                        returns.Concat(wishes.Select(wish => wish.Key)).ToArray(), returns.Select(_ => true).Concat(wishes.Select(_ => false)).ToArray()),
                    CancellationToken.None).ConfigureAwait(false);
                return answers[returns.Length..];
            }
            catch (Exception problem)
            {
                returns = [];
                await DropAsync().ConfigureAwait(false);
                if (isNew || !PostgresFaults.IsBroken(problem))
                    throw;
            }
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
