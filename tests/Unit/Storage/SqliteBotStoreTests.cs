using BackPainBot.Storage;

namespace BackPainBot.UnitTests.Storage;

public sealed class SqliteBotStoreTests : BotStoreConformance
{
    private readonly TemporaryFolder _folder = new();

    private protected override Task<(IBotStore? Store, string Reason)> OpenAsync() =>
        Task.FromResult<(IBotStore?, string)>((new SqliteBotStore(Options with { SqlitePath = _folder.PathOf("deep", "er", "bot.db") }, Time), ""));

    public override async Task DisposeAsync()
    {
        await base.DisposeAsync();
        _folder.Dispose();
    }
}
