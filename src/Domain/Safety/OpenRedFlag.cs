namespace BackPainBot.Domain.Safety;

/// <summary>A red flag that was raised and that no clinician has been reported to have checked.</summary>
/// <param name="Flag">The row of the ladder.</param>
/// <param name="Urgency">How urgent it was when it was raised.</param>
/// <param name="Acknowledged">The person has read the notice and said so. It stays open all the same.</param>
public sealed record OpenRedFlag(RedFlag Flag, Urgency Urgency, bool Acknowledged = false);
