using BackPainBot.Storage;

namespace BackPainBot.UnitTests.Storage;

public sealed class SqliteBotStoreTests : BotStoreConformance, IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    private protected override Task<(IBotStore? Store, string Reason)> OpenAsync() =>
        Task.FromResult<(IBotStore?, string)>((new SqliteBotStore(Options with { SqlitePath = _folder.PathOf("deep", "er", "bot.db") }, Time), ""));
}
