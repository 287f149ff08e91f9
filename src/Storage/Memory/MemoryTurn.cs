using BackPainBot.Storage.Backends;

namespace BackPainBot.Storage.Memory;

/// <summary>A turn as kept in memory.</summary>
internal sealed record MemoryTurn(string Person, TurnKey Key, DateTimeOffset At, IReadOnlyList<StoredActivity> Log, IReadOnlyList<string> Replies)
{
    /// <summary>Its share of the memory bound, counted in characters of JSON at two bytes each.</summary>
    public long Bytes { get; } = (2L * (Log.Sum(activity => activity.Json.Length) + Replies.Sum(reply => reply.Length))) + 256;

    /// <summary>When it began its day as a session's turn; null if it is kept.</summary>
    public DateTimeOffset? SessionAt { get; set; }

    public bool HasEnded(DateTimeOffset now) => SessionAt <= now - Seal.Lifetime;

    public bool Is(string person) => string.Equals(Person, person, StringComparison.Ordinal);
}
