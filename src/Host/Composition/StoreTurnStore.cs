using System.Security.Cryptography;
using System.Text;
using BackPainBot.Conversation.Turn;
using BackPainBot.Storage;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;

namespace BackPainBot.Host.Composition;

/// <summary>Keeps the conversation's turns in the store.</summary>
internal sealed class StoreTurnStore(IBotStore store) : ITurnStore
{
    // Channels that do not hear back within 15 seconds deliver again; twice that is safe and short.
    private static readonly TimeSpan RetryWindow = TimeSpan.FromSeconds(30);

    public IStorage State => store;

    public Task<IAsyncDisposable> EnterAsync(string conversation, CancellationToken cancellationToken) => store.EnterAsync(conversation, cancellationToken);

    public async Task<IReadOnlyList<Activity>?> FindRepliesAsync(Activity incoming, CancellationToken cancellationToken)
    {
        var replies = await store.FindRepliesAsync(ConversationOf(incoming), KeyOf(incoming), cancellationToken).ConfigureAwait(false);
        return replies?.Select(ActivityJson.Parse).ToList();
    }

    public async Task CommitAsync(TurnSave save, CancellationToken cancellationToken)
    {
        var person = PersonOf(save.Incoming);
        var conversation = ConversationOf(save.Incoming);
        var incoming = save.Incoming;
        incoming.Id = string.IsNullOrEmpty(incoming.Id) ? Guid.NewGuid().ToString("N") : incoming.Id;
        var replies = save.Replies.Select(reply => Stamp(reply, save.At)).ToList();
        await store.CommitAsync(
            new TurnCommit
            {
                Conversation = conversation,
                Person = person,
                Key = KeyOf(incoming),
                At = save.At,
                State = save.Changes,
                Log = [.. new[] { incoming }.Concat(replies).Select(activity => (activity.Id, ActivityJson.ToJson(activity)))],
                Replies = [.. replies.Select(ActivityJson.ToJson)],
                Records = [.. save.Records.Select(record => new StoredRecord(record.Kind, record.Key, record.Person, record.At, record.Json) { Conversation = conversation, ExpiresAt = record.ExpiresAt })],
                Keeping = save.Keeping switch
                {
                    Conversation.Turn.Keeping.Kept => Storage.Keeping.Kept,
                    Conversation.Turn.Keeping.Nothing => Storage.Keeping.Nothing,
                    _ => Storage.Keeping.Session,
                },
            },
            cancellationToken).ConfigureAwait(false);
    }

    public async Task<KeptRecord?> FindRecordAsync(string kind, string key, CancellationToken cancellationToken)
    {
        var record = await store.FindRecordAsync(kind, key, cancellationToken).ConfigureAwait(false);
        return record is null ? null : new KeptRecord(record.Kind, record.Key, record.Person, record.At, record.Json) { ExpiresAt = record.ExpiresAt };
    }

    public Task<string> ExportAsync(string person, CancellationToken cancellationToken) => store.ExportAsync(person, cancellationToken);

    public Task EraseAsync(string person, CancellationToken cancellationToken) => store.EraseAsync(person, cancellationToken);

    private static Activity Stamp(Activity reply, DateTimeOffset at)
    {
        reply.Id = string.IsNullOrEmpty(reply.Id) ? Guid.NewGuid().ToString("N") : reply.Id;
        reply.Timestamp ??= at;
        return reply;
    }

    // A retry carries a new timestamp but the moment at which the person's own device sent it; without that moment the same words may be a second answer.
    private static TurnKey KeyOf(Activity incoming)
    {
        if (incoming.LocalTimestamp is not { } sent)
        {
            return new TurnKey(incoming.Id ?? "", "", RetryWindow);
        }

        var content = $"{PersonOf(incoming)}\n{incoming.Type}\n{incoming.Text}\n{incoming.Value}\n{sent:O}";
        return new TurnKey(incoming.Id ?? "", Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(content))), RetryWindow);
    }

    private static string ConversationOf(Activity incoming) => incoming.Conversation?.Id ?? "";

    private static string PersonOf(Activity incoming) => incoming.From?.Id ?? "";
}
