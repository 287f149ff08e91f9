namespace Microsoft.Bot.Builder;

/// <summary>A telemetry client that also counts dialogs shown.</summary>
public interface IBotPageViewTelemetryClient
{
    void TrackPageView(string dialogName, IDictionary<string, string> properties = null, IDictionary<string, double> metrics = null);
}
