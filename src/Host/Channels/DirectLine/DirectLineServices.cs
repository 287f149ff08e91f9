namespace BackPainBot.Host.Channels.DirectLine;

/// <summary>What the endpoints work with.</summary>
public sealed class DirectLineServices(IServiceProvider services)
{
    public DirectLineOptions Options { get; } = services.GetRequiredService<DirectLineOptions>();

    public DirectLineCaller Caller { get; } = services.GetRequiredService<DirectLineCaller>();

    public DirectLineTokens Tokens { get; } = services.GetRequiredService<DirectLineTokens>();

    public DirectLineTurns Turns { get; } = services.GetRequiredService<DirectLineTurns>();

    public ResumeRevocations Revocations { get; } = services.GetRequiredService<ResumeRevocations>();

    public StreamHub Streams { get; } = services.GetRequiredService<StreamHub>();

    public RateLimits Limits { get; } = services.GetRequiredService<RateLimits>();

    public TimeProvider Time { get; } = services.GetRequiredService<TimeProvider>();

    public IHostApplicationLifetime Lifetime { get; } = services.GetRequiredService<IHostApplicationLifetime>();
}
