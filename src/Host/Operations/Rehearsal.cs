using BackPainBot.Conversation.Turn;
using BackPainBot.Conversation.Turn.State;
using BackPainBot.Host.Composition;
using BackPainBot.Storage;
using BackPainBot.Storage.Settings;
using Microsoft.Bot.Schema;

namespace BackPainBot.Host.Operations;

/// <summary>Turns that nobody hears, on a file of their own where the server keeps a file, so that nothing of them is in anybody's data.</summary>
internal sealed class Rehearsal : IAsyncDisposable
{
    // Somebody who asks at once, and somebody who takes up a dialog.
    private static readonly string[][] Talks = [["My doctor cleared me. Is swimming good for a sore back?"], ["what can I do today", "5"]];

    private readonly IServiceProvider _server;
    private readonly DirectoryInfo? _folder;
    private readonly SqliteBotStore? _file;

    public Rehearsal(IServiceProvider server)
    {
        _server = server;
        if (server.GetRequiredService<IBotStore>() is SqliteBotStore)
        {
            _folder = Directory.CreateTempSubdirectory("backpainbot-warm-up-");
            _file = new SqliteBotStore(new StorageOptions { SqlitePath = Path.Combine(_folder.FullName, "turns.db") }, TimeProvider.System);
        }
    }

    private ITurnStore Store => _file is null ? new MemoryTurnStore() : new StoreTurnStore(_file);

    /// <summary>Keeps a turn and finds it again; for this no room has to be there.</summary>
    public async Task KeepAsync(CancellationToken cancellationToken)
    {
        var store = Store;
        var incoming = Said("kept", "hello");
        await using var alone = await store.EnterAsync(incoming.Conversation.Id, cancellationToken).ConfigureAwait(false);
        await store.CommitAsync(
            new TurnSave
            {
                Incoming = incoming,
                Replies = [Said("kept", "hello")],
                At = TimeProvider.System.GetUtcNow(),
                Changes = new Dictionary<string, object> { ["memory"] = new Dictionary<string, object> { ["memory"] = MemoryJson.Write(MemoryJson.Read(MemoryJson.Write(new Memory { Consent = Consent.Keep }))) } },
            },
            cancellationToken).ConfigureAwait(false);
        await store.FindRepliesAsync(incoming, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Talks to the server's rooms as people do.</summary>
    public async Task TalkAsync(CancellationToken cancellationToken)
    {
        await using var talk = Services.ForReplay(_server, Store);
        var runner = talk.GetRequiredService<ITurnRunner>();
        await Task.WhenAll(Talks.Select((said, who) => Task.Run(
            async () =>
            {
                foreach (var text in said)
                {
                    await runner.RunAsync(Said($"talk-{who}", text), cancellationToken).ConfigureAwait(false);
                }
            },
            cancellationToken))).ConfigureAwait(false);
    }

    public async ValueTask DisposeAsync()
    {
        if (_file is not null)
        {
            await _file.DisposeAsync().ConfigureAwait(false);
        }

        _folder?.Delete(recursive: true);
    }

    private static Activity Said(string who, string text)
    {
        var activity = LocalActivity.Message("warm-up", who, text);
        activity.Id = Guid.NewGuid().ToString("N");
        return activity;
    }
}
