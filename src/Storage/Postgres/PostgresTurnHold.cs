namespace BackPainBot.Storage.Postgres;

/// <summary>A turn that this process has let in.</summary>
internal sealed class PostgresTurnHold
{
    /// <summary>The newest turn row seen since the turn began; a newer one at commit means that the lock was lost. Null before anything was seen.</summary>
    public long? Newest { get; set; }
}
