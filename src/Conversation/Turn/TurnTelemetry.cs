using System.Diagnostics;
using System.Diagnostics.Metrics;
using BackPainBot.Conversation.Turn.State;

namespace BackPainBot.Conversation.Turn;

/// <summary>How turns go, for whoever listens (OTLP). Labels are names of dialogs, steps and outcomes from our own files, never anything a person wrote.</summary>
internal static class TurnTelemetry
{
    public const string Name = "BackPainBot.Conversation";
    private const string None = "none";

    private static readonly ActivitySource Spans = new(Name);
    private static readonly Meter Meter = new(Name);
    private static readonly Histogram<double> Durations = Meter.CreateHistogram<double>("backpainbot.turn.duration", "s", "Time of a turn, by dialog, open step and outcome.");
    private static readonly Counter<long> Verdicts = Meter.CreateCounter<long>("backpainbot.gate.verdicts", "{activity}", "Activities that the outgoing gate let pass or withheld.");
    private static readonly Counter<long> Searches = Meter.CreateCounter<long>("backpainbot.searches", "{search}", "Look-ups in the library, by whether anything answered.");

    public static Activity? Start() => Spans.StartActivity("turn", ActivityKind.Server);

    /// <param name="before">The conversation as it was when the message came; null if the turn did not get that far.</param>
    public static void Ended(Activity? span, long started, Talk? before, string outcome)
    {
        var tags = new TagList
        {
            { "dialog", before?.Dialog is { Length: > 0 } dialog ? dialog : None },
            { "step", before?.Pending?.Step ?? None },
            { "outcome", outcome },
        };
        Durations.Record(Stopwatch.GetElapsedTime(started).TotalSeconds, tags);
        if (span is null)
            return;
        foreach (var (name, value) in tags)
            span.SetTag(name, value);
    }

    public static void Judged(int sent, int held)
    {
        Verdicts.Add(sent - held, new KeyValuePair<string, object?>("verdict", "passed"));
        Verdicts.Add(held, new KeyValuePair<string, object?>("verdict", "withheld"));
    }

    public static void Searched(int found, bool confident) =>
        Searches.Add(1, new KeyValuePair<string, object?>("result", found == 0 ? "nothing" : confident ? "answered" : "nearest"));
}
