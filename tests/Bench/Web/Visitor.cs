using System.Diagnostics;
using System.Net;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Net.Sockets;
using System.Net.WebSockets;
using System.Text.Json;

namespace BackPainBot.Bench.Web;

/// <summary>One open widget: a session, its stream, and a message now and then. Visitors come from many loopback addresses, as the server limits each address.</summary>
internal sealed class Visitor(Uri server, HttpClient http) : IDisposable
{
    private readonly ClientWebSocket _socket = new();
    private string _conversation = "";
    private string _token = "";
    private TaskCompletionSource? _answered;

    /// <summary>Clients that share connections from one address of this machine.</summary>
    public static (HttpClient Http, HttpMessageInvoker Socket) From(int address)
    {
        var handler = new SocketsHttpHandler { ConnectCallback = (context, cancel) => ConnectAsync(context, address, cancel), PooledConnectionIdleTimeout = TimeSpan.FromMinutes(5) };
        return (new HttpClient(handler), new HttpMessageInvoker(handler, disposeHandler: false));
    }

    public async Task OpenAsync(HttpMessageInvoker invoker)
    {
        using var answer = await http.PostAsJsonAsync(new Uri(server, "/widget/session"), new { locale = "en-GB" });
        answer.EnsureSuccessStatusCode();
        var session = await answer.Content.ReadFromJsonAsync<JsonElement>();
        _conversation = session.GetProperty("conversationId").GetString()!;
        _token = session.GetProperty("token").GetString()!;
        _socket.Options.SetBuffer(1024, 1024);
        _socket.Options.KeepAliveInterval = TimeSpan.Zero;
        await _socket.ConnectAsync(new Uri(session.GetProperty("streamUrl").GetString()!), invoker, CancellationToken.None);
        _ = ListenAsync();
    }

    /// <summary>Posts a message and waits for the bot's first word on the stream; null if none came in 30 seconds.</summary>
    public async Task<TimeSpan?> SayAsync(string text)
    {
        var answered = _answered = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        var started = Stopwatch.GetTimestamp();
        using var request = new HttpRequestMessage(HttpMethod.Post, new Uri(server, $"/v3/directline/conversations/{_conversation}/activities"))
        {
            Content = JsonContent.Create(new { type = "message", text, channelData = new { clientActivityID = Guid.NewGuid() } }),
        };
        request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", _token);
        using var posted = await http.SendAsync(request);
        if (!posted.IsSuccessStatusCode)
        {
            return null;
        }

        return await Task.WhenAny(answered.Task, Task.Delay(TimeSpan.FromSeconds(30))) == answered.Task ? Stopwatch.GetElapsedTime(started) : null;
    }

    public void Dispose() => _socket.Dispose();

    private async Task ListenAsync()
    {
        var buffer = new byte[1024];
        var isBot = false;
        try
        {
            while (_socket.State == WebSocketState.Open)
            {
                var part = await _socket.ReceiveAsync(buffer, CancellationToken.None);
                isBot |= buffer.AsSpan(0, part.Count).IndexOf("\"role\":\"bot\""u8) >= 0;
                if (part.EndOfMessage && isBot)
                {
                    isBot = false;
                    _answered?.TrySetResult();
                }
            }
        }
        catch (WebSocketException)
        {
            // The bench has ended or the server closed; an answer that is then missing is counted as lost.
        }
    }

    private static async ValueTask<Stream> ConnectAsync(SocketsHttpConnectionContext context, int address, CancellationToken cancel)
    {
        var socket = new Socket(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
        socket.Bind(new IPEndPoint(new IPAddress([127, 0, 1, (byte)(address + 1)]), 0));
        await socket.ConnectAsync(IPAddress.Loopback, context.DnsEndPoint.Port, cancel);
        return new NetworkStream(socket, ownsSocket: true);
    }
}
