namespace BackPainBot.Storage.Backends;

/// <summary>Everything that one backend keeps about a person.</summary>
internal sealed record PersonRows(
    IReadOnlyList<PersonState> State,
    IReadOnlyList<PersonActivity> Activities,
    IReadOnlyList<StoredRecord> Records);
