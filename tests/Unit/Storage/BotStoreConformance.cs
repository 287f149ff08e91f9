using BackPainBot.Storage;
using BackPainBot.Storage.Settings;
using Microsoft.Bot.Builder;
using Microsoft.Extensions.Time.Testing;

namespace BackPainBot.UnitTests.Storage;

/// <summary>What every store does, whatever it keeps things in.</summary>
public abstract partial class BotStoreConformance : IAsyncLifetime
{
    private protected static readonly DateTimeOffset Start = new(2026, 3, 1, 8, 0, 0, TimeSpan.Zero);
    private static readonly CancellationToken None = CancellationToken.None;
    private IBotStore? _store;

    private protected FakeTimeProvider Time { get; } = new(Start);

    private protected IBotStore Store => _store ?? throw new InvalidOperationException("The store was not opened.");

    private IStoreUpkeep Upkeep => (IStoreUpkeep)Store;

    private protected static StorageOptions Options => new()
    {
        Types = BackPainBot.Storage.State.StateTypes.CreateDefault().Add<Note>("note"),
        Retention = new Retention { Kinds = new Dictionary<string, TimeSpan> { ["count"] = TimeSpan.FromDays(5) } },
    };

    /// <summary>A store over the same place each time, or null with the reason when there is none here.</summary>
    private protected abstract Task<(IBotStore? Store, string Reason)> OpenAsync();

    public async Task InitializeAsync() => (_store, SkipReason) = await OpenAsync();

    private string SkipReason { get; set; } = "";

    public async Task DisposeAsync()
    {
        if (_store is not null)
            await _store.DisposeAsync();
    }

    private void RequireStore() => Skip.If(_store is null, SkipReason);

    private TurnCommit Turn(string conversation, string id, params string[] texts) => new()
    {
        Conversation = conversation,
        Person = "ada",
        Key = new TurnKey(id, "hash of " + id, TimeSpan.FromMinutes(1)),
        At = Time.GetUtcNow(),
        Log = [.. texts.Select((text, i) => ($"{id}.{i}", $$"""{"text":"{{text}}"}"""))],
        Replies = [.. texts.Skip(1).Select(text => $$"""{"text":"{{text}}"}""")],
    };

    private Task<IReadOnlyList<StoredActivity>> CommitAsync(TurnCommit commit) => Store.CommitAsync(commit, None);

    private async Task<T> ReadAsync<T>(string key) => Assert.IsType<T>((await Store.ReadAsync([key], None))[key]);

    /// <summary>An item with an eTag, as a bot's own.</summary>
    public sealed class Note : IStoreItem
    {
        public string Text { get; set; } = "";

        public string ETag { get; set; } = null!;
    }
}
