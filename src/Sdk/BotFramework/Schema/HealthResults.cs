namespace Microsoft.Bot.Schema;

/// <summary>What a health check found.</summary>
public class HealthResults : IWireObject
{
    public bool Success { get; set; }

    public string Authorization { get; set; }

    public string UserAgent { get; set; }

    public IList<string> Messages { get; set; }

    public object Diagnostics { get; set; }
}
