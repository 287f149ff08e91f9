using BackPainBot.Domain.Safety;

namespace BackPainBot.Conversation.Turn.State;

/// <summary>A red flag that was raised in this conversation and has not been closed.</summary>
public sealed record OpenFlag
{
    public RedFlag Flag { get; init; }

    public Urgency Urgency { get; init; }

    public bool Acknowledged { get; init; }

    /// <summary>When it was raised; flags of one message are settled together.</summary>
    public DateTimeOffset RaisedAt { get; init; }

    /// <summary>How often its notice has been shown.</summary>
    public int Shown { get; init; }

    /// <summary>The person's own words that raised it; empty for a ticked list.</summary>
    public string Quote { get; init; } = "";

    /// <summary>The person said once that it is not happening, though their own words said so.</summary>
    public bool Doubted { get; init; }

    public OpenRedFlag ForPolicy => new(Flag, Urgency, Acknowledged);
}
