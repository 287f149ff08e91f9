using System.Diagnostics.Metrics;
using BackPainBot.Host.Channels.DirectLine;
using BackPainBot.Storage;

namespace BackPainBot.Host.Operations;

/// <summary>What is open, what waits and what was refused, for OTLP. No label holds anything about a person.</summary>
public sealed class HostMeters : IDisposable
{
    private readonly Meter _meter = new("BackPainBot.Host");
    private readonly Counter<long> _refused;
    private int _waiting;

    public HostMeters(StreamHub streams, BotStore store)
    {
        _refused = _meter.CreateCounter<long>("backpainbot.requests.refused", "{request}", "Requests turned away, by reason.");
        _meter.CreateObservableGauge("backpainbot.requests.waiting", () => Volatile.Read(ref _waiting), "{request}", "Messages received and not yet answered.");
        _meter.CreateObservableGauge("backpainbot.streams.open", () => streams.Count, "{connection}", "Open WebSocket streams.");
        _meter.CreateObservableGauge("backpainbot.conversations.busy", () => store.BusyConversations, "{conversation}", "Conversations with a turn running or waiting in this process.");
        _meter.CreateObservableGauge("backpainbot.conversations.unkept", () => store.UnkeptConversations, "{conversation}", "Conversations that live in memory only.");
    }

    /// <summary>One more waits; returns how many do.</summary>
    public int Enter() => Interlocked.Increment(ref _waiting);

    public void Leave() => Interlocked.Decrement(ref _waiting);

    /// <param name="reason">A fixed word.</param>
    public void Refused(string reason) => _refused.Add(1, new KeyValuePair<string, object?>("reason", reason));

    public void Dispose() => _meter.Dispose();
}
