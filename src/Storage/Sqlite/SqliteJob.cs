namespace BackPainBot.Storage.Sqlite;

/// <summary>A piece of work for the writer and the promise of its outcome.</summary>
internal abstract class SqliteJob
{
    /// <summary>Whether it runs between transactions instead of inside one.</summary>
    public bool IsAlone { get; init; }

    protected Exception? Failure { get; private set; }

    /// <summary>Does the work; its outcome is told once it has been committed.</summary>
    public abstract void Execute(SqliteSession session);

    public abstract void Complete();

    public void Fail(Exception failure) => Failure ??= failure;
}
