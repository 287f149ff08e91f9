using Microsoft.Bot.Schema;

namespace BackPainBot.Conversation.Turn;

/// <summary>What a turn said.</summary>
/// <param name="Replies">In order; addressed to the incoming activity's conversation.</param>
/// <param name="Repeated">The same delivery was answered before; these are the same replies and nothing happened again.</param>
public sealed record TurnOutcome(IReadOnlyList<Activity> Replies, bool Repeated);
