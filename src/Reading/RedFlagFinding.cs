using BackPainBot.Domain.Safety;

namespace BackPainBot.Reading;

/// <summary>A red flag that a message raises, how urgent it is here, and the words that raise it.</summary>
/// <param name="Flag">The row of the ladder.</param>
/// <param name="Urgency">The urgency in this message (the same flag can be an emergency or not).</param>
/// <param name="Spans">Quoted pieces of the message.</param>
public sealed record RedFlagFinding(RedFlag Flag, Urgency Urgency, IReadOnlyList<string> Spans)
{
    /// <summary>No authored rule found it: only the trained second look saw something like it, and not so plainly that an emergency may not wait for a word. Ordinary messages may raise it as well.</summary>
    public bool IsGuess { get; init; }
}
