namespace BackPainBot.Storage;

/// <summary>Everything that one turn changes, written in one transaction or not at all.</summary>
public sealed record TurnCommit
{
    public required string Conversation { get; init; }

    /// <summary>Whose turn it is; erasing this person removes the turn's rows.</summary>
    public required string Person { get; init; }

    public required TurnKey Key { get; init; }

    public required DateTimeOffset At { get; init; }

    /// <summary>Bot state by storage key, checked against eTags as in <see cref="Microsoft.Bot.Builder.IStorage.WriteAsync"/>.</summary>
    public IDictionary<string, object> State { get; init; } = new Dictionary<string, object>();

    /// <summary>Activities to append to the conversation's log in order (the incoming one first), as id and JSON. Sequence numbers are given by the store.</summary>
    public IReadOnlyList<(string Id, string Json)> Log { get; init; } = [];

    /// <summary>The replies as JSON, kept so that a repeated delivery gets the same ones.</summary>
    public IReadOnlyList<string> Replies { get; init; } = [];

    public IReadOnlyList<StoredRecord> Records { get; init; } = [];

    /// <summary>Whether the turn is kept, kept sealed for a day, or not kept at all.</summary>
    public Keeping Keeping { get; init; } = Keeping.Kept;

    /// <summary>True if <see cref="Keeping"/> is <see cref="Keeping.Kept"/>; false sets <see cref="Keeping.Nothing"/>.</summary>
    public bool Durable
    {
        get => Keeping == Keeping.Kept;
        init => Keeping = value ? Keeping.Kept : Keeping.Nothing;
    }
}
