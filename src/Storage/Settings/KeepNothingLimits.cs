namespace BackPainBot.Storage.Settings;

/// <summary>Bounds of the conversations that live in memory only. The one idle for longest goes first.</summary>
public sealed record KeepNothingLimits
{
    /// <summary>Forgotten after this long without a turn.</summary>
    public TimeSpan IdleExpiry { get; init; } = TimeSpan.FromHours(2);

    public int MostConversations { get; init; } = 10_000;

    /// <summary>Of all such conversations together, in bytes of their JSON.</summary>
    public long MostBytes { get; init; } = 128L * 1024 * 1024;
}
