namespace BackPainBot.Storage.Backends;

/// <summary>A state item to write.</summary>
/// <param name="Key">Its storage key.</param>
/// <param name="Json">Its content.</param>
/// <param name="Expected">The eTag that the kept item must have; null writes over any version.</param>
/// <param name="Next">The eTag that it gets.</param>
internal sealed record StateChange(string Key, byte[] Json, string? Expected, string Next);
