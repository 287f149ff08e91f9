namespace BackPainBot.Host.Channels.DirectLine;

/// <summary>Settings of the self-hosted Direct Line.</summary>
public sealed record DirectLineOptions
{
    /// <summary>Where a signing key and a secret are made on the first run, if the settings bring none.</summary>
    public required string DataDirectory { get; init; }

    /// <summary>Base64 of at least 32 bytes that sign tokens. Replicas need the same one.</summary>
    public string? SigningKey { get; init; }

    /// <summary>What a site's backend shows to get tokens; two at once let one be replaced without a break.</summary>
    public IReadOnlyList<string> Secrets { get; init; } = [];

    /// <summary>Official clients refresh every 15 minutes whatever they are told, so less than 30 minutes would cut them off.</summary>
    public TimeSpan TokenLifetime { get; init; } = TimeSpan.FromHours(1);

    /// <summary>How long a widget may come back to its conversation; as long as transcripts are kept.</summary>
    public TimeSpan ResumeLifetime { get; init; } = TimeSpan.FromDays(30);

    /// <summary>Bytes of one posted activity.</summary>
    public int MostActivityBytes { get; init; } = 128 * 1024;

    /// <summary>Bytes of one upload, files and activity together.</summary>
    public int MostUploadBytes { get; init; } = 512 * 1024;

    public int PostsPerMinutePerConversation { get; init; } = 40;

    public int PostsPerMinutePerAddress { get; init; } = 400;

    public int ConversationsPerMinutePerAddress { get; init; } = 60;

    public int MostConnections { get; init; } = 10_000;

    public int MostConnectionsPerAddress { get; init; } = 200;

    /// <exception cref="InvalidOperationException">A setting cannot work; the message names it and the fix.</exception>
    public void Validate()
    {
        if (TokenLifetime < TimeSpan.FromMinutes(30))
        {
            throw new InvalidOperationException("DirectLine:TokenLifetime is under 30 minutes. Official clients refresh every 15 minutes at best; set at least 00:30:00.");
        }

        if (Secrets.Any(secret => secret.Length < 16))
        {
            throw new InvalidOperationException("DirectLine:Secrets holds one under 16 characters. Use at least 16 random characters, or leave it out to have one made.");
        }
    }
}
