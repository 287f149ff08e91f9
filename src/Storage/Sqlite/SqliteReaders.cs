using System.Collections.Concurrent;
using Microsoft.Data.Sqlite;

namespace BackPainBot.Storage.Sqlite;

/// <summary>Connections that read, beside the writer and beside each other; each sees what has been committed.</summary>
internal sealed class SqliteReaders(SqliteFile file) : IDisposable
{
    private const int MostIdle = 16;

    private readonly ConcurrentBag<(SqliteSession Session, int Age)> _idle = [];
    private int _age;
    private bool _closed;

    public T Read<T>(Func<SqliteSession, T> read)
    {
        ObjectDisposedException.ThrowIf(_closed, this);
        try
        {
            file.RequirePresence();
            var age = Volatile.Read(ref _age);
            var session = Rent(age);
            try
            {
                var result = read(session);
                Return(session, age);
                return result;
            }
            catch
            {
                session.Dispose();
                throw;
            }
        }
        catch (SqliteException problem)
        {
            throw SqliteFaults.Translate(problem, file.Path);
        }
    }

    /// <summary>Lets go of every connection: the file under them may be another one now.</summary>
    public void Forget()
    {
        Interlocked.Increment(ref _age);
        while (_idle.TryTake(out var idle))
            idle.Session.Dispose();
    }

    public void Dispose()
    {
        _closed = true;
        Forget();
    }

    private SqliteSession Rent(int age)
    {
        while (_idle.TryTake(out var idle))
        {
            if (idle.Age == age)
                return idle.Session;
            idle.Session.Dispose();
        }

        return file.OpenReader();
    }

    private void Return(SqliteSession session, int age)
    {
        if (age == Volatile.Read(ref _age) && _idle.Count < MostIdle && !_closed)
            _idle.Add((session, age));
        else
            session.Dispose();
    }
}
