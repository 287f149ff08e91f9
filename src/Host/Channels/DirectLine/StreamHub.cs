using System.Collections.Concurrent;
using System.Net.WebSockets;
using BackPainBot.Storage;

namespace BackPainBot.Host.Channels.DirectLine;

/// <summary>All open streams of this process: counts them, keeps them alive with one shared clock, and reaches a conversation's.</summary>
public sealed class StreamHub : IDisposable
{
    private const long BeatAfter = 25_000;
    private const long StuckAfter = 30_000;
    private static readonly TimeSpan SweepEvery = TimeSpan.FromSeconds(5);

    private readonly ConcurrentDictionary<StreamSocket, byte> _all = new();
    private readonly ConcurrentDictionary<string, StreamSocket[]> _byConversation = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, int> _byAddress = new(StringComparer.Ordinal);
    private readonly IBotStore _store;
    private readonly DirectLineOptions _options;
    private readonly ITimer _sweep;

    public StreamHub(IBotStore store, DirectLineOptions options, TimeProvider time)
    {
        _store = store;
        _options = options;
        _sweep = time.CreateTimer(_ => Sweep(), null, SweepEvery, SweepEvery);
    }

    /// <summary>Streams open now.</summary>
    public int Count => _all.Count;

    public bool HasRoom(string address) =>
        _all.Count < _options.MostConnections && _byAddress.GetValueOrDefault(address) < _options.MostConnectionsPerAddress;

    /// <summary>True if somebody follows the conversation on this process.</summary>
    public bool IsOpen(string conversation) => _byConversation.ContainsKey(conversation);

    /// <summary>Serves one stream until it ends.</summary>
    internal async Task RunAsync(WebSocket socket, (string Conversation, long After) place, string address, CancellationToken stopping)
    {
        var stream = new StreamSocket(socket, place.Conversation, place.After, _store);
        _all[stream] = 0;
        _byAddress.AddOrUpdate(address, 1, static (_, count) => count + 1);
        _byConversation.AddOrUpdate(place.Conversation, static (_, added) => [added], static (_, others, added) => [.. others, added], stream);
        using var subscription = _store.Subscribe(place.Conversation, stream.Wake);
        try
        {
            // Subscribed first, read second: what is stored in between is found by one or the other.
            stream.Wake();
            await stream.ListenAsync(stopping);
        }
        finally
        {
            _all.TryRemove(stream, out _);
            Leave(address);
            Remove(stream);
        }
    }

    /// <summary>Shows something on the conversation's streams here without keeping it; false if none is open here.</summary>
    /// <param name="conversation">The conversation's id.</param>
    /// <param name="json">The activity.</param>
    /// <param name="isAhead">It announces what the log will hold, as typing does, so it must not come after it.</param>
    public bool Pass(string conversation, string json, bool isAhead = false)
    {
        if (!_byConversation.TryGetValue(conversation, out var streams))
        {
            return false;
        }

        var frame = ActivitySet.Passing(json);
        foreach (var stream in streams)
        {
            stream.Pass(frame, isAhead);
        }

        return true;
    }

    public void Dispose() => _sweep.Dispose();

    private void Sweep()
    {
        foreach (var (stream, _) in _all)
        {
            if (stream.IsSending && stream.QuietFor > StuckAfter)
            {
                stream.Abort();
            }
            else if (stream.IsBehind)
            {
                stream.Wake();
            }
            else if (stream.QuietFor > BeatAfter)
            {
                stream.Beat();
            }
        }
    }

    private void Leave(string address)
    {
        if (_byAddress.AddOrUpdate(address, 0, static (_, count) => count - 1) <= 0)
        {
            _byAddress.TryRemove(new KeyValuePair<string, int>(address, 0));
        }
    }

    private void Remove(StreamSocket stream)
    {
        while (_byConversation.TryGetValue(stream.Conversation, out var streams))
        {
            var left = Array.FindAll(streams, other => other != stream);
            var done = left.Length == 0
                ? _byConversation.TryRemove(new KeyValuePair<string, StreamSocket[]>(stream.Conversation, streams))
                : _byConversation.TryUpdate(stream.Conversation, left, streams);
            if (done)
            {
                return;
            }
        }
    }
}
