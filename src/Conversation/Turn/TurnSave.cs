using Microsoft.Bot.Schema;

namespace BackPainBot.Conversation.Turn;

/// <summary>Everything one turn changes, to be written in one commit or not at all.</summary>
public sealed record TurnSave
{
    public required Activity Incoming { get; init; }

    public required IReadOnlyList<Activity> Replies { get; init; }

    public required DateTimeOffset At { get; init; }

    /// <summary>Bot state by storage key.</summary>
    public required IDictionary<string, object> Changes { get; init; }

    public IReadOnlyList<KeptRecord> Records { get; init; } = [];

    /// <summary>How long all of it may be kept.</summary>
    public Keeping Keeping { get; init; }

    /// <summary>The person agreed to keep their answers.</summary>
    public bool Durable => Keeping == Keeping.Kept;
}
