namespace BackPainBot.Conversation.Turn;

/// <summary>A small fact kept beside the conversation: feedback, a count, a check-in code.</summary>
/// <param name="Kind">What it is, as in <c>feedback</c>.</param>
/// <param name="Key">Unique within its kind.</param>
/// <param name="Person">Whose it is; empty for counts that belong to nobody.</param>
/// <param name="At">When it was written.</param>
/// <param name="Json">Its content.</param>
public sealed record KeptRecord(string Kind, string Key, string Person, DateTimeOffset At, string Json)
{
    /// <summary>Not returned after this moment; null keeps it for its kind's retention.</summary>
    public DateTimeOffset? ExpiresAt { get; init; }
}
