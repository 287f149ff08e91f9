using Microsoft.Bot.Schema;

namespace BackPainBot.Conversation.Turn;

/// <summary>What a turn said.</summary>
/// <param name="Replies">In order; addressed to the incoming activity's conversation.</param>
/// <param name="Repeated">The same delivery was answered before; these are the same replies and nothing happened again.</param>
public sealed record TurnOutcome(IReadOnlyList<Activity> Replies, bool Repeated)
{
    /// <summary>A card or button came after its question was closed; the reply says so, and nothing else happened.</summary>
    public bool Passed { get; init; }

    /// <summary>False if the turn is in no log: it erased, or it failed.</summary>
    public bool Stored { get; init; } = true;

    /// <summary>Nothing of the turn was kept, so the same delivery is welcome again; the replies are a notice or an apology.</summary>
    public bool Failed { get; init; }
}
