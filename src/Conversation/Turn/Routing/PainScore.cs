namespace BackPainBot.Conversation.Turn.Routing;

/// <summary>A pain score as it was given.</summary>
/// <param name="Score">0 to 10.</param>
/// <param name="When">The person's words for its time, as in "in the morning"; empty if none was given.</param>
/// <param name="IsNow">Said to be now.</param>
public sealed record PainScore(int Score, string When, bool IsNow);
