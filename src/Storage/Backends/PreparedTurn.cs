namespace BackPainBot.Storage.Backends;

/// <summary>A turn with its state as bytes and its log as text, ready to be written.</summary>
internal sealed record PreparedTurn
{
    public required string Conversation { get; init; }

    public required string Person { get; init; }

    public required TurnKey Key { get; init; }

    public required DateTimeOffset At { get; init; }

    public required IReadOnlyList<StateChange> State { get; init; }

    public required IReadOnlyList<(string Id, string Json)> Log { get; init; }

    public required IReadOnlyList<string> Replies { get; init; }

    public required IReadOnlyList<StoredRecord> Records { get; init; }

    /// <summary>Whether it is sealed and given back for a day only.</summary>
    public bool IsSession { get; init; }

    /// <summary>Sequence numbers up to this one have been given out elsewhere.</summary>
    public long Floor { get; init; }

    /// <summary>The log with its numbers, the first being the one after <paramref name="last"/>.</summary>
    public IReadOnlyList<StoredActivity> Number(long last)
    {
        var numbered = new StoredActivity[Log.Count];
        for (var i = 0; i < numbered.Length; i++)
            numbered[i] = new StoredActivity(last + i + 1, Log[i].Id, Log[i].Json, At);
        return numbered;
    }
}
