namespace BackPainBot.Host.Settings;

/// <summary>Azure Bot Service registration. All empty allows unauthenticated calls from this machine only.</summary>
public sealed class ChannelSettings
{
    /// <summary>SingleTenant, MultiTenant or ManagedIdentity.</summary>
    public string AppType { get; set; } = "SingleTenant";

    public string AppId { get; set; } = "";

    public string AppPassword { get; set; } = "";

    public string TenantId { get; set; } = "";

    /// <summary>Further hosts that replies may be sent to, beyond the Bot Framework's own.</summary>
    public IList<string> ServiceHosts { get; set; } = [];
}
