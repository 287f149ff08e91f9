using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Net.WebSockets;
using System.Text;
using System.Text.Json;

namespace BackPainBot.SystemTests.Web.Support;

/// <summary>A bare Direct Line client: says exactly what a test wants said.</summary>
public sealed class LineClient(string address) : IDisposable
{
    private readonly HttpClient _http = new() { BaseAddress = new Uri(address) };

    public async Task<HttpResponseMessage> SendAsync(HttpMethod method, string path, string? token = null, HttpContent? content = null, string? origin = null)
    {
        using var request = new HttpRequestMessage(method, "/v3/directline" + path) { Content = content };
        if (token is not null)
        {
            request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", token);
        }

        if (origin is not null)
        {
            request.Headers.Add("Origin", origin);
        }

        return await _http.SendAsync(request);
    }

    public async Task<JsonElement> StartAsync(string token = WebServer.Secret)
    {
        using var answer = await SendAsync(HttpMethod.Post, "/conversations", token, JsonContent.Create(new { user = new { }, locale = "en-GB" }));
        answer.EnsureSuccessStatusCode();
        return await answer.Content.ReadFromJsonAsync<JsonElement>();
    }

    public Task<HttpResponseMessage> PostAsync(JsonElement conversation, string text, string? clientId = null) =>
        PostRawAsync(conversation, JsonSerializer.Serialize(new { type = "message", text, channelData = new { clientActivityID = clientId ?? Guid.NewGuid().ToString() } }));

    public Task<HttpResponseMessage> PostRawAsync(JsonElement conversation, string json) =>
        SendAsync(HttpMethod.Post, $"/conversations/{Id(conversation)}/activities", Token(conversation), new StringContent(json, Encoding.UTF8, "application/json"));

    public async Task<JsonElement> PollAsync(JsonElement conversation, string watermark)
    {
        using var answer = await SendAsync(HttpMethod.Get, $"/conversations/{Id(conversation)}/activities?watermark={watermark}", Token(conversation));
        answer.EnsureSuccessStatusCode();
        return await answer.Content.ReadFromJsonAsync<JsonElement>();
    }

    public static string Id(JsonElement conversation) => conversation.GetProperty("conversationId").GetString()!;

    public static string Token(JsonElement conversation) => conversation.GetProperty("token").GetString()!;

    public static async Task<ClientWebSocket> OpenAsync(JsonElement conversation)
    {
        var socket = new ClientWebSocket();
        await socket.ConnectAsync(new Uri(conversation.GetProperty("streamUrl").GetString()!), CancellationToken.None);
        return socket;
    }

    /// <summary>The next frame that holds anything, or null if the stream ended.</summary>
    public static async Task<JsonElement?> ReceiveAsync(ClientWebSocket socket)
    {
        using var limit = new CancellationTokenSource(TimeSpan.FromSeconds(20));
        var buffer = new byte[64 * 1024];
        try
        {
            while (true)
            {
                var length = 0;
                WebSocketReceiveResult part;
                do
                {
                    part = await socket.ReceiveAsync(new ArraySegment<byte>(buffer, length, buffer.Length - length), limit.Token);
                    length += part.Count;
                }
                while (!part.EndOfMessage);
                if (part.MessageType == WebSocketMessageType.Close)
                {
                    return null;
                }

                if (length > 0)
                {
                    return JsonElement.Parse(buffer.AsSpan(0, length));
                }
            }
        }
        catch (WebSocketException)
        {
            return null;
        }
    }

    public void Dispose() => _http.Dispose();
}
