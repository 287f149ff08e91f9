namespace BackPainBot.Storage.Backends;

/// <summary>A state item as kept.</summary>
internal sealed record StateRow(byte[] Json, string ETag);
