using System.Text;
using BackPainBot.Storage;
using BackPainBot.Storage.Settings;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.Time.Testing;

namespace BackPainBot.UnitTests.Storage.Sqlite;

/// <summary>A folder with a SQLite file and the means to look at it from outside.</summary>
public abstract class SqliteTestBase : IDisposable
{
    private protected static readonly CancellationToken None = CancellationToken.None;
    private readonly TemporaryFolder _folder = new();

    private protected FakeTimeProvider Time { get; } = new(new DateTimeOffset(2026, 3, 1, 8, 0, 0, TimeSpan.Zero));

    private protected string FilePath => PathOf("bot.db");

    private protected StorageOptions Settings => new() { SqlitePath = FilePath, BusyWait = TimeSpan.FromMilliseconds(200) };

    public void Dispose()
    {
        Dispose(true);
        GC.SuppressFinalize(this);
    }

    protected virtual void Dispose(bool disposing) => _folder.Dispose();

    private protected string PathOf(string name) => _folder.PathOf(name);

    private protected SqliteBotStore Open() => new(Settings, Time);

    private protected string[] Files(string pattern = "*") => Directory.GetFiles(_folder.PathOf(), pattern);

    private protected TurnCommit Turn(string conversation, string id, string words, string person = "ada") => new()
    {
        Conversation = conversation,
        Person = person,
        Key = new TurnKey(id, "hash", TimeSpan.Zero),
        At = Time.GetUtcNow(),
        State = new Dictionary<string, object> { [$"test/conversations/{conversation}"] = new Dictionary<string, object> { ["said"] = words, ["times"] = 1 } },
        Log = [(id, $$"""{"text":"{{words}}"}"""), (id + "r", """{"text":"I see."}""")],
        Replies = ["""{"text":"I see."}"""],
    };

    private protected async Task<int> CountAsync(IBotStore store, string conversation = "c") => (await store.ReadLogAsync(conversation, 0, 1000, None)).Count;

    private protected bool IsInAnyFile(string words) =>
        Files().Where(file => !file.EndsWith(".lock", StringComparison.Ordinal)).Any(file => File.ReadAllBytes(file).AsSpan().IndexOf(Encoding.UTF8.GetBytes(words)) >= 0);

    private protected SqliteConnection Outside(string? path = null)
    {
        var connection = new SqliteConnection(new SqliteConnectionStringBuilder { DataSource = path ?? FilePath, Pooling = false }.ToString());
        connection.Open();
        return connection;
    }

    private protected static object? Run(SqliteConnection connection, string sql)
    {
        using var command = connection.CreateCommand();
#pragma warning disable CA2100 // Constants of these tests.
        command.CommandText = sql;
#pragma warning restore CA2100
        return command.ExecuteScalar();
    }
}
