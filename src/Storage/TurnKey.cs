namespace BackPainBot.Storage;

/// <summary>What makes a delivery the same one again.</summary>
/// <param name="ActivityId">The channel's id of the incoming activity.</param>
/// <param name="ContentHash">Hash of who said what; the same content within the channel's retry window is the same delivery. Empty switches that check off.</param>
/// <param name="RetryWindow">How far back the same content counts as a retry.</param>
public sealed record TurnKey(string ActivityId, string ContentHash, TimeSpan RetryWindow);
