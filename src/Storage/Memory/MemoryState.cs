using BackPainBot.Storage.Backends;

namespace BackPainBot.Storage.Memory;

/// <summary>A state item in memory and whose turns wrote it.</summary>
internal sealed record MemoryState(StateRow Row, DateTimeOffset At, string Conversation, IReadOnlySet<string> People, DateTimeOffset? SessionAt)
{
    public bool HasEnded(DateTimeOffset now) => SessionAt <= now - Seal.Lifetime;
}
