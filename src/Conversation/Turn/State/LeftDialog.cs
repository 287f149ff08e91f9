namespace BackPainBot.Conversation.Turn.State;

/// <summary>A dialog that was left before its end.</summary>
/// <param name="Stem">Its script.</param>
/// <param name="At">When; after a day its answers are old and it starts afresh.</param>
public sealed record LeftDialog(string Stem, DateTimeOffset At);
