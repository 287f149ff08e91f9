namespace BackPainBot.UnitTests.Storage.Postgres;

/// <summary>Tests that share one server run one after the other, and after all others: a server, its clients and two busy cores time out on one another.</summary>
[CollectionDefinition(Name, DisableParallelization = true)]
public sealed class PostgresDefinition : ICollectionFixture<PostgresFixture>
{
    public const string Name = "PostgreSQL";
}
