namespace BackPainBot.Storage.Sqlite;

/// <inheritdoc/>
internal sealed class SqliteJobOf<T>(Func<SqliteSession, T> work, CancellationToken cancellationToken) : SqliteJob
{
    private readonly TaskCompletionSource<T> _promise = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private T? _result;

    public Task<T> Task => _promise.Task;

    public override void Execute(SqliteSession session)
    {
        cancellationToken.ThrowIfCancellationRequested();
        _result = work(session);
    }

    public override void Complete()
    {
        if (Failure is OperationCanceledException)
            _promise.TrySetCanceled(cancellationToken);
        else if (Failure is not null)
            _promise.TrySetException(Failure);
        else
            _promise.TrySetResult(_result!);
    }
}
