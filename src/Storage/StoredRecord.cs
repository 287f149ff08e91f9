namespace BackPainBot.Storage;

/// <summary>A small fact kept beside the dialog state: a check-in, feedback, a consent, a question count, a resume code.</summary>
/// <param name="Kind">What it is, as in <c>check-in</c>.</param>
/// <param name="Key">Unique within its kind; writing it again replaces it.</param>
/// <param name="Person">Whose it is; empty for counts that belong to nobody.</param>
/// <param name="At">When it was written.</param>
/// <param name="Json">Its content.</param>
public sealed record StoredRecord(string Kind, string Key, string Person, DateTimeOffset At, string Json)
{
    /// <summary>The conversation it came from, if any.</summary>
    public string Conversation { get; init; } = "";

    /// <summary>Not returned after this moment and removed by the sweep; null keeps it for its kind's retention.</summary>
    public DateTimeOffset? ExpiresAt { get; init; }
}
