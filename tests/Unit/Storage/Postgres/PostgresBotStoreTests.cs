using BackPainBot.Storage;
using Microsoft.Extensions.Logging.Abstractions;

namespace BackPainBot.UnitTests.Storage.Postgres;

[Collection(PostgresDefinition.Name)]
public sealed class PostgresBotStoreTests(PostgresFixture server) : BotStoreConformance
{
    private protected override async Task<(IBotStore? Store, string Reason)> OpenAsync() => server.IsRunning
        ? (new PostgresBotStore(Options with { PostgresConnectionString = await server.CreateDatabaseAsync() }, Time, NullLogger<PostgresBotStore>.Instance), "")
        : (null, server.Reason);
}
