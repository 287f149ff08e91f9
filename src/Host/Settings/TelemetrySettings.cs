namespace BackPainBot.Host.Settings;

/// <summary>Metrics and traces.</summary>
public sealed class TelemetrySettings
{
    /// <summary>OTLP address, as in http://localhost:4317; empty exports nothing.</summary>
    public string OtlpEndpoint { get; set; } = "";

    /// <summary>Log lines as JSON, one object a line, instead of text.</summary>
    public bool JsonLogs { get; set; }
}
