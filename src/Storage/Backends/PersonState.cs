namespace BackPainBot.Storage.Backends;

/// <summary>A state item that a person's turns wrote.</summary>
internal sealed record PersonState(string Key, DateTimeOffset At, byte[] Json);
