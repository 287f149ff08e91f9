using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;

namespace BackPainBot.Conversation.Turn;

/// <summary>What a turn needs from storage. The host adapts its store to this; <see cref="MemoryTurnStore"/> serves tests and one-off conversations.</summary>
public interface ITurnStore
{
    /// <summary>Where the state of earlier turns is read.</summary>
    IStorage State { get; }

    /// <summary>Waits until this turn is the conversation's only one; dispose to let the next one in.</summary>
    Task<IAsyncDisposable> EnterAsync(string conversation, CancellationToken cancellationToken);

    /// <summary>The replies of an earlier delivery of the same activity, or null if it is new.</summary>
    Task<IReadOnlyList<Activity>?> FindRepliesAsync(Activity incoming, CancellationToken cancellationToken);

    Task CommitAsync(TurnSave save, CancellationToken cancellationToken);

    Task<KeptRecord?> FindRecordAsync(string kind, string key, CancellationToken cancellationToken);

    /// <summary>Everything kept about a person as one JSON document.</summary>
    Task<string> ExportAsync(string person, CancellationToken cancellationToken);

    /// <summary>Removes everything kept about a person.</summary>
    Task EraseAsync(string person, CancellationToken cancellationToken);
}
