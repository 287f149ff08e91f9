using BackPainBot.Storage;
using BackPainBot.Storage.Settings;
using Microsoft.Bot.Builder;
using Microsoft.Extensions.DependencyInjection;

namespace BackPainBot.UnitTests.Storage;

public sealed class StorageOptionsTests
{
    [Fact]
    public void One_place_and_the_defaults_are_fine()
    {
        Assert.Empty(new StorageOptions { Memory = true }.FindProblems());
        Assert.Empty(new StorageOptions { SqlitePath = "some/where.db" }.FindProblems());
        Assert.Empty(new StorageOptions { PostgresConnectionString = "Host=db;Database=bot;Username=bot;Password=x" }.FindProblems());
    }

    [Fact]
    public void No_place_and_several_places_are_problems()
    {
        Assert.Contains("No storage is chosen", Assert.Single(new StorageOptions().FindProblems()), StringComparison.Ordinal);
        Assert.Contains("More than one", Assert.Single(new StorageOptions { Memory = true, SqlitePath = "a.db" }.FindProblems()), StringComparison.Ordinal);
    }

    [Fact]
    public void All_problems_are_told_at_once()
    {
        var problems = new StorageOptions
        {
            SqlitePath = Path.GetTempPath(),
            BusyWait = TimeSpan.Zero,
            SweepEvery = TimeSpan.FromDays(2),
            SqliteMaxMegabytes = 0,
            Retention = new Retention { State = TimeSpan.Zero, Kinds = new Dictionary<string, TimeSpan> { ["check-in"] = TimeSpan.FromDays(-1) } },
            KeepNothing = new KeepNothingLimits { IdleExpiry = TimeSpan.Zero, MostConversations = 0, MostBytes = 0 },
        }.FindProblems();

        Assert.Equal(9, problems.Count);
        Assert.Contains(problems, problem => problem.StartsWith("Retention.Kinds[check-in]", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("Hots=db;Password=s3cret")]
    [InlineData("Database=bot;Password=s3cret")]
    [InlineData("s3cret")]
    public void A_connection_string_that_cannot_work_is_told_without_its_password(string connection)
    {
        var problem = Assert.Single(new StorageOptions { PostgresConnectionString = connection }.FindProblems());

        Assert.Contains("Host=", problem, StringComparison.Ordinal);
        Assert.DoesNotContain("s3cret", problem, StringComparison.Ordinal);
    }

    [Fact]
    public void Adding_storage_with_wrong_settings_is_refused_with_the_problems() =>
        Assert.Contains("No storage is chosen", Assert.Throws<ArgumentException>(() => new ServiceCollection().AddStorage(new StorageOptions())).Message, StringComparison.Ordinal);

    [Fact]
    public async Task Every_contract_is_the_same_store()
    {
        await using var services = new ServiceCollection().AddLogging().AddStorage(new StorageOptions { Memory = true }).BuildServiceProvider();

        var store = services.GetRequiredService<IBotStore>();

        Assert.Same(store, services.GetRequiredService<IStorage>());
        Assert.Same(store, services.GetRequiredService<IStoreUpkeep>());
    }
}
