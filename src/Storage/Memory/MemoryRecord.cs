using BackPainBot.Storage.Backends;

namespace BackPainBot.Storage.Memory;

/// <summary>A record in memory.</summary>
internal sealed record MemoryRecord(StoredRecord Record, DateTimeOffset? SessionAt)
{
    public bool HasEnded(DateTimeOffset now) => Record.ExpiresAt <= now || SessionAt <= now - Seal.Lifetime;
}
