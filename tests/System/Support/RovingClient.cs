using System.Net;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Net.Sockets;
using System.Net.WebSockets;
using System.Text.Json;

namespace BackPainBot.SystemTests.Support;

/// <summary>A Direct Line client that a balancer takes to another replica whenever it <see cref="Move"/>s: its connections come from another address then.</summary>
public sealed class RovingClient(string server) : IAsyncDisposable
{
    private readonly Dictionary<int, HttpClient> _http = [];
    private readonly Dictionary<int, SocketsHttpHandler> _handlers = [];
    private readonly Lock _gate = new();
    private readonly List<JsonElement> _streamed = [];
    private int _from = 1;
    private ClientWebSocket? _socket;
    private Task _listening = Task.CompletedTask;
    private string _watermark = "";

    public string Conversation { get; private set; } = "";

    public string Token { get; private set; } = "";

    /// <summary>The replica that answered last.</summary>
    public string ServedBy { get; private set; } = "";

    /// <summary>Messages that came on the streams, in order.</summary>
    public IReadOnlyList<JsonElement> Streamed
    {
        get
        {
            lock (_gate)
            {
                return [.. _streamed];
            }
        }
    }

    public void Move(int from) => _from = from;

    /// <param name="dialog">What to begin with; null for the greeting.</param>
    public async Task StartAsync(string? dialog = null)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, server + "/widget/session") { Content = JsonContent.Create(new { locale = "en-GB", dialog }) };
        request.Headers.Add("Origin", server);
        using var answer = await SendAsync(request);
        answer.EnsureSuccessStatusCode();
        var session = await answer.Content.ReadFromJsonAsync<JsonElement>();
        (Conversation, Token) = (session.GetProperty("conversationId").GetString()!, session.GetProperty("token").GetString()!);
    }

    /// <summary>Leaves the stream and opens it where this client is now, from where it was.</summary>
    public async Task StreamAsync()
    {
        await LeaveAsync();
        using var request = new HttpRequestMessage(HttpMethod.Get, $"{Line}?watermark={_watermark}");
        using var answer = await SendAsync(request);
        answer.EnsureSuccessStatusCode();
        var joined = await answer.Content.ReadFromJsonAsync<JsonElement>();
        _socket = new ClientWebSocket();
        _socket.Options.SetRequestHeader("Origin", server);
        await _socket.ConnectAsync(new Uri(joined.GetProperty("streamUrl").GetString()!), new HttpMessageInvoker(Handler(_from), disposeHandler: false), CancellationToken.None);
        _listening = ListenAsync(_socket);
    }

    public Task<HttpResponseMessage> SayAsync(string text, string? id) => SendAsync(new HttpRequestMessage(HttpMethod.Post, Line + "/activities")
    {
        Content = JsonContent.Create(new { type = "message", text, channelData = id is null ? null : new { clientActivityID = id } }),
    });

    /// <summary>The whole log by polling.</summary>
    public async Task<IReadOnlyList<JsonElement>> ReadAsync()
    {
        var all = new List<JsonElement>();
        for (var watermark = ""; ;)
        {
            using var answer = await SendAsync(new HttpRequestMessage(HttpMethod.Get, $"{Line}/activities?watermark={watermark}"));
            answer.EnsureSuccessStatusCode();
            var set = await answer.Content.ReadFromJsonAsync<JsonElement>();
            if (set.GetProperty("activities").GetArrayLength() == 0)
            {
                return all;
            }

            all.AddRange(set.GetProperty("activities").EnumerateArray());
            watermark = set.GetProperty("watermark").GetString()!;
        }
    }

    /// <summary>Waits until what has been streamed looks as it should.</summary>
    public async Task WaitForAsync(Func<IReadOnlyList<JsonElement>, bool> holds)
    {
        for (var tries = 0; tries < 100 && !holds(Streamed); tries++)
        {
            await Task.Delay(100);
        }

        Assert.True(holds(Streamed), $"{Streamed.Count} came: {string.Join(", ", Streamed.Select(activity => activity.GetProperty("id").GetString()))}");
    }

    public async Task<string> ReplicaAsync()
    {
        using var answer = await SendAsync(new HttpRequestMessage(HttpMethod.Get, server + "/health/live"));
        return ServedBy;
    }

    public async ValueTask DisposeAsync()
    {
        await LeaveAsync();
        foreach (var from in _http.Keys)
        {
            _http[from].Dispose();
            _handlers[from].Dispose();
        }
    }

    private string Line => $"{server}/v3/directline/conversations/{Conversation}";

    private async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request)
    {
        if (Token.Length > 0)
        {
            request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", Token);
        }

        var http = _http.TryGetValue(_from, out var known) ? known : _http[_from] = new HttpClient(Handler(_from), disposeHandler: false);
        var answer = await http.SendAsync(request);

        // After a retry the balancer names every replica that it tried.
        ServedBy = answer.Headers.TryGetValues("X-Served-By", out var names) ? names.First().Split(", ")[^1] : "";
        return answer;
    }

    private SocketsHttpHandler Handler(int from) => _handlers.TryGetValue(from, out var handler) ? handler : _handlers[from] = new SocketsHttpHandler
    {
        SslOptions = { RemoteCertificateValidationCallback = (_, certificate, _, _) => Nginx.IsOurs(certificate) },
        ConnectCallback = async (context, cancellationToken) =>
        {
            var socket = new Socket(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
            socket.Bind(new IPEndPoint(new IPAddress([127, 0, 2, (byte)from]), 0));
            await socket.ConnectAsync(IPAddress.Loopback, context.DnsEndPoint.Port, cancellationToken);
            return new NetworkStream(socket, ownsSocket: true);
        },
    };

    private async Task LeaveAsync()
    {
        if (_socket is null)
        {
            return;
        }

        _socket.Abort();
        await _listening;
        _socket.Dispose();
        _socket = null;
    }

    private async Task ListenAsync(ClientWebSocket socket)
    {
        var buffer = new byte[256 * 1024];
        try
        {
            while (true)
            {
                var length = 0;
                WebSocketReceiveResult part;
                do
                {
                    part = await socket.ReceiveAsync(new ArraySegment<byte>(buffer, length, buffer.Length - length), CancellationToken.None);
                    length += part.Count;
                }
                while (!part.EndOfMessage);
                if (part.MessageType == WebSocketMessageType.Close)
                {
                    return;
                }

                if (length > 0)
                {
                    Note(JsonElement.Parse(buffer.AsSpan(0, length)));
                }
            }
        }
        catch (Exception gone) when (gone is WebSocketException or OperationCanceledException or ObjectDisposedException)
        {
            // The replica was killed or this client moved; it joins again with its watermark.
        }
    }

    private void Note(JsonElement set)
    {
        lock (_gate)
        {
            _streamed.AddRange(set.GetProperty("activities").EnumerateArray().Where(activity => activity.GetProperty("type").GetString() == "message"));
            _watermark = set.TryGetProperty("watermark", out var watermark) ? watermark.GetString()! : _watermark;
        }
    }
}
