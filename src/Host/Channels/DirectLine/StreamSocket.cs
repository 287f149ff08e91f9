using System.Buffers;
using System.Collections.Concurrent;
using System.Net.WebSockets;
using BackPainBot.Storage;
using BackPainBot.Storage.Faults;

namespace BackPainBot.Host.Channels.DirectLine;

/// <summary>
/// One open stream: sends what the conversation's log holds after its place, in order, once. It owns no buffer, no timer and no thread while nothing happens,
/// so that thousands may stay open.
/// </summary>
internal sealed class StreamSocket(WebSocket socket, string conversation, long after, IBotStore store) : IThreadPoolWorkItem
{
    private const int Batch = 50;
    private const int Idle = 0;
    private const int Running = 1;
    private const int Again = 2;

    // What clients send on a stream means only that they are there, so all of them may write over the same bytes.
    private static readonly byte[] Discarded = new byte[512];

    private long _after = after;
    private long _sentAt = Environment.TickCount64;
    private int _state;
    private int _sending;
    private bool _beat;
    private ConcurrentQueue<(byte[] Frame, bool IsAhead)>? _passing;

    public string Conversation { get; } = conversation;

    /// <summary>Milliseconds since something was last sent.</summary>
    public long QuietFor => Environment.TickCount64 - Volatile.Read(ref _sentAt);

    /// <summary>True while a send is waiting for the client to read.</summary>
    public bool IsSending => Volatile.Read(ref _sending) == 1;

    /// <summary>The log may have grown.</summary>
    public void Wake()
    {
        if (Interlocked.Exchange(ref _state, Again) == Idle)
        {
            ThreadPool.UnsafeQueueUserWorkItem(this, preferLocal: false);
        }
    }

    /// <summary>Sends an empty frame, which clients ignore and proxies take for life.</summary>
    public void Beat()
    {
        Volatile.Write(ref _beat, true);
        Wake();
    }

    /// <summary>Sends something that is not in the log, such as typing.</summary>
    public void Pass(byte[] frame, bool isAhead)
    {
        LazyInitializer.EnsureInitialized(ref _passing).Enqueue((frame, isAhead));
        Wake();
    }

    /// <summary>True while the store could not be read, so that the log has to be looked at again.</summary>
    public bool IsBehind { get; private set; }

    public void Abort() => socket.Abort();

    /// <summary>Reads until the client goes away.</summary>
    public async Task ListenAsync(CancellationToken stopping)
    {
        try
        {
            while (socket.State == WebSocketState.Open)
            {
                var received = await socket.ReceiveAsync(Discarded.AsMemory(), stopping);
                if (received.MessageType == WebSocketMessageType.Close)
                {
                    await socket.CloseOutputAsync(WebSocketCloseStatus.NormalClosure, null, stopping);
                    return;
                }
            }
        }
        catch (Exception gone) when (gone is WebSocketException or OperationCanceledException or IOException)
        {
            // A client that leaves without a word is ordinary; it comes back with its watermark.
        }
    }

    void IThreadPoolWorkItem.Execute() => _ = PumpAsync();

    private async Task PumpAsync()
    {
        try
        {
            do
            {
                Volatile.Write(ref _state, Running);
                await SendNewAsync();
            }
            while (Interlocked.CompareExchange(ref _state, Idle, Running) != Running);
        }
#pragma warning disable CA1031 // Whatever stopped the pump, a closed stream makes the client come back and read the log again; a silent one would lose messages.
        catch (Exception)
#pragma warning restore CA1031
        {
            socket.Abort();
        }
    }

    private async Task SendNewAsync()
    {
        while (Volatile.Read(ref _passing) is { } ahead && ahead.TryPeek(out var first) && first.IsAhead && ahead.TryDequeue(out first))
        {
            await SendAsync(first.Frame);
        }

        try
        {
            await SendLogAsync();
            IsBehind = false;
        }
        catch (StoreUnavailableException)
        {
            // The stream stays open for what is said meanwhile, an emergency notice among it; the hub wakes it until the log can be read.
            IsBehind = true;
        }

        while (Volatile.Read(ref _passing) is { } passing && passing.TryDequeue(out var next))
        {
            await SendAsync(next.Frame);
        }

        if (Volatile.Read(ref _beat))
        {
            Volatile.Write(ref _beat, false);
            await SendAsync(ReadOnlyMemory<byte>.Empty);
        }
    }

    private async Task SendLogAsync()
    {
        for (var more = true; more;)
        {
            var activities = await store.ReadLogAsync(Conversation, _after, Batch, CancellationToken.None);
            more = activities.Count == Batch;
            if (activities.Count > 0)
            {
                var last = activities[^1].Sequence;
                var (rented, length) = ActivitySet.Write(activities, last);
                await SendAsync(rented.AsMemory(0, length));
                ArrayPool<byte>.Shared.Return(rented);
                _after = last;
                Volatile.Write(ref _beat, false);
            }
        }
    }

    private async ValueTask SendAsync(ReadOnlyMemory<byte> frame)
    {
        Volatile.Write(ref _sentAt, Environment.TickCount64);
        Volatile.Write(ref _sending, 1);
        await socket.SendAsync(frame, WebSocketMessageType.Text, WebSocketMessageFlags.EndOfMessage, CancellationToken.None);
        Volatile.Write(ref _sending, 0);
        Volatile.Write(ref _sentAt, Environment.TickCount64);
    }
}
