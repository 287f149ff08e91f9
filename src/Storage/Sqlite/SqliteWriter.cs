using BackPainBot.Storage.Faults;
using Microsoft.Data.Sqlite;

namespace BackPainBot.Storage.Sqlite;

/// <summary>
/// The one writer. Who comes first commits at once on its own thread; who comes meanwhile waits, and all of them share the next commit
/// and so the next wait for the disk. Each job is a savepoint: one that fails leaves nothing and does not disturb the others.
/// </summary>
internal sealed class SqliteWriter(SqliteFile file)
{
    private const int MostInBatch = 256;

    // At a thousand turns a second this is ten seconds of a database that does not move; beyond it, waiting helps nobody.
    private const int MostWaiting = 10_000;

    private readonly Lock _gate = new();
    private readonly Queue<SqliteJob> _waiting = new();
    private readonly TaskCompletionSource _closed = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private SqliteSession? _session;
    private bool _leading;
    private bool _closing;

    /// <summary>Whether the last batch failed: then looking is not enough to know that writing works again.</summary>
    public bool HasFailed { get; private set; }

    /// <summary>Raised after the connection was given up, so that readers let go of theirs.</summary>
    public event Action? Lost;

    /// <summary>Work inside a transaction that others may share.</summary>
    public Task<T> RunAsync<T>(Func<SqliteSession, T> work, CancellationToken cancellationToken) =>
        RunAsync(new SqliteJobOf<T>(work, cancellationToken));

    /// <summary>Work that manages its own transactions, such as a checkpoint.</summary>
    public Task<T> RunAloneAsync<T>(Func<SqliteSession, T> work, CancellationToken cancellationToken) =>
        RunAsync(new SqliteJobOf<T>(work, cancellationToken) { IsAlone = true });

    /// <summary>Lets the waiting jobs finish and closes the connection.</summary>
    public async Task CloseAsync()
    {
        lock (_gate)
        {
            if (_closing)
                return;
            _closing = true;
            if (!_leading)
            {
                Drop();
                return;
            }
        }

        await _closed.Task.ConfigureAwait(false);
    }

    private Task<T> RunAsync<T>(SqliteJobOf<T> job)
    {
        lock (_gate)
        {
            ObjectDisposedException.ThrowIf(_closing, this);
            if (_waiting.Count >= MostWaiting)
                throw new StoreUnavailableException($"The database {file.Path} does not keep up: {MostWaiting} writes are waiting.") { Fault = StoreFault.Busy };
            _waiting.Enqueue(job);
            if (_leading)
                return job.Task;
            _leading = true;
        }

        Lead();
        return job.Task;
    }

    private void Lead()
    {
        List<SqliteJob> batch = [];
        lock (_gate)
        {
            while (batch.Count < MostInBatch && _waiting.TryDequeue(out var job))
                batch.Add(job);
        }

        RunBatch(batch);
        lock (_gate)
        {
            if (_waiting.Count == 0)
            {
                _leading = false;
                if (_closing)
                {
                    Drop();
                    _closed.SetResult();
                }

                return;
            }
        }

        // The next batch is led by another thread: this one has its own answer to deliver.
        ThreadPool.UnsafeQueueUserWorkItem(static writer => writer.Lead(), this, preferLocal: false);
    }

    private void RunBatch(List<SqliteJob> batch)
    {
        try
        {
            file.RequirePresence();
            _session ??= file.OpenWriter();
            for (var i = 0; i < batch.Count;)
                i = batch[i].IsAlone ? RunAlone(_session, batch, i) : RunTogether(_session, batch, i);
            HasFailed = false;
        }
        catch (Exception problem)
        {
            GiveUp(batch, SqliteFaults.Translate(problem, file.Path));
        }

        foreach (var job in batch)
            job.Complete();
    }

    private static int RunAlone(SqliteSession session, List<SqliteJob> batch, int at)
    {
        try
        {
            batch[at].Execute(session);
        }
        catch (Exception problem) when (problem is not SqliteException)
        {
            batch[at].Fail(problem);
        }

        batch[at].Complete();
        return at + 1;
    }

    private static int RunTogether(SqliteSession session, List<SqliteJob> batch, int from)
    {
        var to = from;
        if (from == batch.Count - 1)
            return RunOne(session, batch, from);
        session.Execute("BEGIN IMMEDIATE");
        for (; to < batch.Count && !batch[to].IsAlone; to++)
            RunJob(session, batch[to]);
        session.Execute("COMMIT");

        // Told at once: a failure of a later part of the batch must not reach what has been committed.
        for (var i = from; i < to; i++)
            batch[i].Complete();
        return to;
    }

    // With nobody to disturb, the transaction is all the savepoint it needs.
    private static int RunOne(SqliteSession session, List<SqliteJob> batch, int at)
    {
        session.Execute("BEGIN IMMEDIATE");
        session.Execute(Tried(session, batch[at]) ? "COMMIT" : "ROLLBACK");
        batch[at].Complete();
        return at + 1;
    }

    private static void RunJob(SqliteSession session, SqliteJob job)
    {
        session.Execute("SAVEPOINT job");
        if (!Tried(session, job))
            session.Execute("ROLLBACK TO job");
        session.Execute("RELEASE job");
    }

    // False if what the job itself does is wrong and the database is not.
    private static bool Tried(SqliteSession session, SqliteJob job)
    {
        try
        {
            job.Execute(session);
            return true;
        }
        catch (Exception problem) when (problem is not SqliteException)
        {
            job.Fail(problem);
            return false;
        }
    }

    /// <summary>Nothing of the batch was kept. A connection that failed is not trusted again; closing it ends its transaction.</summary>
    private void GiveUp(List<SqliteJob> batch, Exception reason)
    {
        HasFailed = true;
        foreach (var job in batch)
            job.Fail(reason);
        Drop();
        Lost?.Invoke();
    }

    private void Drop()
    {
        _session?.Dispose();
        _session = null;
    }
}
