namespace BackPainBot.UnitTests.Storage.Postgres;

/// <summary>Tests that share one server run one after the other.</summary>
[CollectionDefinition(Name)]
public sealed class PostgresDefinition : ICollectionFixture<PostgresFixture>
{
    public const string Name = "PostgreSQL";
}
