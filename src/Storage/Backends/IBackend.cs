using BackPainBot.Storage.Upkeep;

namespace BackPainBot.Storage.Backends;

/// <summary>Where a <see cref="BotStore"/> keeps things: state as bytes, turns as prepared, nothing about types or about who waits.</summary>
internal interface IBackend : IAsyncDisposable
{
    /// <summary>Creates or migrates what is needed; later calls do it themselves if this one failed.</summary>
    Task OpenAsync(CancellationToken cancellationToken);

    Task<IReadOnlyDictionary<string, StateRow>> ReadStateAsync(IReadOnlyCollection<string> keys, CancellationToken cancellationToken);

    Task WriteStateAsync(IReadOnlyList<StateChange> changes, CancellationToken cancellationToken);

    Task DeleteStateAsync(IReadOnlyCollection<string> keys, CancellationToken cancellationToken);

    /// <summary>The lock against other processes, taken when this process has let the turn in; null where there are none.</summary>
    Task<IAsyncDisposable?> LockAsync(string conversation, CancellationToken cancellationToken);

    Task<IReadOnlyList<string>?> FindRepliesAsync(string conversation, TurnKey key, CancellationToken cancellationToken);

    Task<IReadOnlyList<StoredActivity>> CommitAsync(PreparedTurn turn, CancellationToken cancellationToken);

    Task<IReadOnlyList<StoredActivity>> ReadLogAsync(string conversation, long after, int most, CancellationToken cancellationToken);

    /// <summary>The last sequence number given out in a conversation, 0 if none.</summary>
    Task<long> ReadLastAsync(string conversation, CancellationToken cancellationToken);

    /// <summary>What is sealed of a conversation, opened; null if nothing is.</summary>
    Task<SessionRows?> ReadSessionAsync(string conversation, string person, CancellationToken cancellationToken);

    /// <summary>Removes what is sealed of a conversation.</summary>
    Task RemoveSessionAsync(string conversation, string person, CancellationToken cancellationToken);

    Task WriteRecordsAsync(IReadOnlyList<StoredRecord> records, CancellationToken cancellationToken);

    Task<StoredRecord?> FindRecordAsync(string kind, string key, CancellationToken cancellationToken);

    Task<IReadOnlyList<StoredRecord>> ReadRecordsAsync(string kind, string person, CancellationToken cancellationToken);

    Task<PersonRows> ReadPersonAsync(string person, CancellationToken cancellationToken);

    Task<int> EraseAsync(string person, CancellationToken cancellationToken);

    /// <summary>Removes one bounded batch of what has been kept long enough.</summary>
    Task<SweepResult> SweepBatchAsync(SweepPlan plan, CancellationToken cancellationToken);

    /// <summary>Returns if the store can be read and written; throws what a turn would meet.</summary>
    Task CheckAsync(CancellationToken cancellationToken);

    /// <summary>What it is and how it stands, and what to change about it.</summary>
    Task<(string Line, string? Advice)> DescribeAsync(CancellationToken cancellationToken);

    Task BackupAsync(string path, CancellationToken cancellationToken);

    Task RestoreAsync(string path, CancellationToken cancellationToken);
}
