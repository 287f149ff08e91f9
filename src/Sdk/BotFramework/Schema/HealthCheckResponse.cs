namespace Microsoft.Bot.Schema;

/// <summary>The answer to a health check.</summary>
public class HealthCheckResponse : IWireObject
{
    public HealthResults HealthResults { get; set; }
}
