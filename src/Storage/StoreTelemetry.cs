using System.Diagnostics;
using System.Diagnostics.Metrics;

namespace BackPainBot.Storage;

/// <summary>How commits go, for whoever listens (OTLP).</summary>
internal static class StoreTelemetry
{
    private const string Name = "BackPainBot.Storage";
    private static readonly ActivitySource Spans = new(Name);
    private static readonly Meter Meter = new(Name);
    private static readonly Histogram<double> Commits = Meter.CreateHistogram<double>("backpainbot.store.commit.duration", "s", "Time of a turn's commit, by whether it was kept.");

    public static Activity? Start() => Spans.StartActivity("commit");

    public static void Committed(long started, bool kept) => Commits.Record(Stopwatch.GetElapsedTime(started).TotalSeconds, new KeyValuePair<string, object?>("kept", kept));
}
