using System.Diagnostics;
using Newtonsoft.Json;

namespace Microsoft.Bot.Builder;

/// <summary>Writes activities to the trace listeners: whole, or only who sent what kind.</summary>
public class TraceTranscriptLogger : ITranscriptLogger
{
    private static readonly JsonSerializerSettings Settings = new() { NullValueHandling = NullValueHandling.Ignore, Formatting = Formatting.Indented };

    private readonly bool _traceActivity;

    public TraceTranscriptLogger()
        : this(true)
    {
    }

    public TraceTranscriptLogger(bool traceActivity)
    {
        _traceActivity = traceActivity;
    }

    public Task LogActivityAsync(IActivity activity)
    {
        ArgumentNullException.ThrowIfNull(activity);
        var from = activity.From?.Name ?? activity.From?.Id ?? activity.From?.Role;
        Trace.TraceInformation(_traceActivity ? JsonConvert.SerializeObject(activity, Settings) : $"{from} [{activity.Type}]");
        return Task.CompletedTask;
    }
}
