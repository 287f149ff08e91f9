namespace BackPainBot.Storage.Backends;

/// <summary>What is sealed of one conversation, opened.</summary>
internal sealed record SessionRows(
    IReadOnlyList<SessionTurn> Turns,
    IReadOnlyList<(string Key, StateRow Row)> State,
    IReadOnlyList<StoredRecord> Records);
