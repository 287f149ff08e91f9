using Microsoft.Bot.Builder;

namespace BackPainBot.Storage;

/// <summary>
/// What the bot keeps: dialog state (as <see cref="IStorage"/> with eTags), the activity log of each conversation, the once-only ledger and small records.
/// One conformance suite holds memory, SQLite and PostgreSQL to this.
/// </summary>
public interface IBotStore : IStorage, IAsyncDisposable
{
    /// <summary>Waits until this turn is the conversation's only one, in this process and in every replica; dispose to let the next one in.</summary>
    Task<IAsyncDisposable> EnterAsync(string conversation, CancellationToken cancellationToken);

    /// <summary>The replies of an earlier delivery of the same turn, or null if this one is new.</summary>
    Task<IReadOnlyList<string>?> FindRepliesAsync(string conversation, TurnKey key, CancellationToken cancellationToken);

    /// <summary>Writes a turn in one commit and wakes the conversation's subscribers; returns the log as stored.</summary>
    Task<IReadOnlyList<StoredActivity>> CommitAsync(TurnCommit commit, CancellationToken cancellationToken);

    /// <summary>Whether a conversation lives in this process's memory only, because its person wants nothing kept.</summary>
    bool IsUnkept(string conversation) => false;

    /// <summary>Activities after a sequence number, oldest first.</summary>
    Task<IReadOnlyList<StoredActivity>> ReadLogAsync(string conversation, long after, int most, CancellationToken cancellationToken);

    /// <summary>Calls back (without data) whenever the conversation's log may have grown, on whichever replica; dispose to end.</summary>
    IDisposable Subscribe(string conversation, Action onGrown);

    Task WriteRecordsAsync(IReadOnlyList<StoredRecord> records, CancellationToken cancellationToken);

    Task<StoredRecord?> FindRecordAsync(string kind, string key, CancellationToken cancellationToken);

    /// <summary>Records of one person and kind, oldest first. An empty person reads the kind's records that belong to nobody.</summary>
    Task<IReadOnlyList<StoredRecord>> ReadRecordsAsync(string kind, string person, CancellationToken cancellationToken);

    /// <summary>Everything kept about a person as one JSON document.</summary>
    Task<string> ExportAsync(string person, CancellationToken cancellationToken);

    /// <summary>Removes everything kept about a person from every table and from the file itself; returns the number of rows removed.</summary>
    Task<int> EraseAsync(string person, CancellationToken cancellationToken);
}
