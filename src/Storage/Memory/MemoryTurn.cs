namespace BackPainBot.Storage.Memory;

/// <summary>A turn as kept in memory.</summary>
internal sealed record MemoryTurn(string Person, TurnKey Key, DateTimeOffset At, IReadOnlyList<StoredActivity> Log, IReadOnlyList<string> Replies)
{
    /// <summary>Its share of the memory bound, counted in characters of JSON at two bytes each.</summary>
    public long Bytes { get; } = 2L * (Log.Sum(activity => activity.Json.Length) + Replies.Sum(reply => reply.Length)) + 256;
}
