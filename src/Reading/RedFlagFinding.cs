using BackPainBot.Domain.Safety;

namespace BackPainBot.Reading;

/// <summary>A red flag that a message raises, how urgent it is here, and the words that raise it.</summary>
/// <param name="Flag">The row of the ladder.</param>
/// <param name="Urgency">The urgency in this message (the same flag can be an emergency or not).</param>
/// <param name="Spans">Quoted pieces of the message.</param>
public sealed record RedFlagFinding(RedFlag Flag, Urgency Urgency, IReadOnlyList<string> Spans);
