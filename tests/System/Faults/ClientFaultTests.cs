using System.Collections.Concurrent;
using System.Diagnostics;
using System.Net;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Net.Sockets;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using BackPainBot.SystemTests.Support;

namespace BackPainBot.SystemTests.Faults;

/// <summary>Clients that misbehave towards a real server on SQLite.</summary>
public sealed class ClientFaultTests : IAsyncLifetime
{
    private const string Secret = "a-secret-of-the-tests-that-is-long-enough";
    private const long MostGrowth = 400L * 1024 * 1024;
    private readonly string _data = Directory.CreateTempSubdirectory("backpainbot-client-").FullName;
    private readonly RovingClient _bystander;
    private readonly HostProcess _server;
    private long _memory;

    public ClientFaultTests()
    {
        _server = new HostProcess(_data, ("Widget:DirectLineSecret", Secret));
        _bystander = new RovingClient(_server.Address);
        _bystander.Move(200);
    }

    public async Task InitializeAsync()
    {
        await _server.StartReadyAsync();
        await _bystander.StartAsync();
        _memory = _server.Memory;
    }

    public async Task DisposeAsync()
    {
        await _bystander.DisposeAsync();
        await _server.DisposeAsync();
        Directory.Delete(_data, recursive: true);
    }

    [Fact]
    public async Task Garbage_half_a_json_and_a_megabyte_are_refused_and_nobody_else_notices()
    {
        await using var client = new RovingClient(_server.Address);
        await client.StartAsync();
        using var http = new HttpClient();
        foreach (var body in Bodies())
        {
            foreach (var path in new[] { $"/v3/directline/conversations/{client.Conversation}/activities", "/v3/directline/conversations", "/widget/session", "/api/messages" })
            {
                using var request = new HttpRequestMessage(HttpMethod.Post, _server.Address + path) { Content = new ByteArrayContent(body) };
                request.Content.Headers.ContentType = new MediaTypeHeaderValue("application/json");
                request.Headers.Authorization = path == "/api/messages" ? null : new AuthenticationHeaderValue("Bearer", client.Token);
                try
                {
                    using var answer = await http.SendAsync(request);
                    // An object that is no activity still starts a conversation: its fields are all optional.
                    var lowest = path.EndsWith("activities", StringComparison.Ordinal) || path.StartsWith("/api", StringComparison.Ordinal) ? 400 : 200;
                    Assert.True((int)answer.StatusCode >= lowest && (int)answer.StatusCode < 500, $"{path}: {(int)answer.StatusCode} to {Convert.ToHexString(body.AsSpan(0, Math.Min(40, body.Length)))}\n{_server.Output}");
                }
                catch (HttpRequestException) when (body.Length > 1_000_000)
                {
                    // Cut off in the middle of what is too long.
                }
            }
        }

        await RawAsync(RandomNumberGenerator.GetBytes(4_000));
        await RawAsync(Encoding.ASCII.GetBytes("GET / HTTP/1.1\r\nHost: x\r\nX: " + new string('y', 40_000)));
        Assert.All(await client.ReadAsync(), activity => Assert.True(activity.GetProperty("type").GetString() != "message" || Emergencies.KindOf(activity).Length > 0));
        await CheckBystanderAsync();
        Assert.DoesNotContain("FAIL", _server.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Ten_thousand_messages_at_once_are_limited_each_accepted_one_is_kept_once_and_others_are_answered_meanwhile()
    {
        await using var client = new RovingClient(_server.Address);
        await client.StartAsync();
        using var http = new HttpClient(new SocketsHttpHandler { MaxConnectionsPerServer = 500 });
        var accepted = new ConcurrentBag<string>();
        var flood = Task.WhenAll(Enumerable.Range(0, 10_000).Select(async number =>
        {
            using var request = new HttpRequestMessage(HttpMethod.Post, $"{_server.Address}/v3/directline/conversations/{client.Conversation}/activities")
            {
                Content = JsonContent.Create(new { type = "message", text = $"help {number}", channelData = new { clientActivityID = number } }),
            };
            request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", client.Token);
            using var answer = await http.SendAsync(request);
            if (answer.IsSuccessStatusCode)
            {
                accepted.Add($"help {number}");
            }
        }));
        await CheckBystanderAsync();
        await flood;

        var log = (await client.ReadAsync()).Select(Emergencies.TextOf).Where(text => text.StartsWith("help ", StringComparison.Ordinal)).ToList();
        Assert.Equal(accepted.Order(), log.Order());
        Assert.InRange(accepted.Count, 1, 200);
        Assert.InRange(_server.Memory - _memory, long.MinValue, MostGrowth);
    }

    [Fact]
    public async Task Two_thousand_turns_at_once_are_queued_up_to_a_bound_and_each_accepted_one_has_one_effect()
    {
        using var http = new HttpClient(new SocketsHttpHandler { MaxConnectionsPerServer = 2_000 }) { Timeout = TimeSpan.FromMinutes(3) };
        var codes = await Task.WhenAll(Enumerable.Range(0, 2_000).Select(async number =>
        {
            using var answer = await http.PostAsync(_server.Address + "/api/messages", JsonContent.Create(Channels.Message($"crowd-{number % 100}", $"m{number}", "help", "http://127.0.0.1:9", "expectReplies")));
            return (Number: number, answer.StatusCode);
        }));
        Assert.All(codes, code => Assert.Contains(code.StatusCode, new[] { HttpStatusCode.OK, HttpStatusCode.ServiceUnavailable }));
        var accepted = codes.Where(code => code.StatusCode == HttpStatusCode.OK).GroupBy(code => code.Number % 100, code => $"m{code.Number}");
        http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", Secret);
        foreach (var conversation in accepted)
        {
            var set = await http.GetFromJsonAsync<JsonElement>($"{_server.Address}/v3/directline/conversations/crowd-{conversation.Key}/activities");
            Assert.Equal(conversation.Order(), set.GetProperty("activities").EnumerateArray().Select(activity => activity.GetProperty("id").GetString()!).Where(id => !id.Contains('.', StringComparison.Ordinal)).Order());
        }

        await CheckBystanderAsync();
        Assert.InRange(_server.Memory - _memory, long.MinValue, MostGrowth);
    }

    [Fact]
    public async Task Slow_loris_connections_are_closed_and_cost_nobody_an_answer()
    {
        var clock = Stopwatch.StartNew();
        var slow = Enumerable.Range(0, 300).Select(number => TrickleAsync(number % 2 == 0)).ToArray();
        await CheckBystanderAsync();
        await Task.WhenAll(slow).WaitAsync(TimeSpan.FromMinutes(1));

        Assert.InRange(clock.Elapsed, TimeSpan.FromSeconds(3), TimeSpan.FromMinutes(1));
        await CheckBystanderAsync();
        Assert.InRange(_server.Memory - _memory, long.MinValue, MostGrowth);
    }

    private static IEnumerable<byte[]> Bodies() =>
    [
        RandomNumberGenerator.GetBytes(2_000),
        "{\"type\":\"message\",\"text\":\"half"u8.ToArray(),
        "[]"u8.ToArray(),
        "\"message\""u8.ToArray(),
        Encoding.ASCII.GetBytes(new string('[', 50_000)),
        Encoding.ASCII.GetBytes("{\"type\":\"message\",\"text\":\"" + new string('x', 1_100_000) + "\"}"),
        "{\"type\":7,\"from\":[],\"conversation\":\"c\"}"u8.ToArray(),
    ];

    private async Task RawAsync(byte[] bytes)
    {
        using var socket = new TcpClient();
        await socket.ConnectAsync(IPAddress.Loopback, _server.Port);
        try
        {
            await socket.GetStream().WriteAsync(bytes);
            await socket.GetStream().ReadExactlyAsync(new byte[1]).AsTask().WaitAsync(TimeSpan.FromSeconds(30));
        }
        catch (IOException)
        {
            // Closed without an answer: as good as a refusal.
        }
    }

    // Half of them never end their headers, half never end their body.
    private async Task TrickleAsync(bool inHeaders)
    {
        using var socket = new TcpClient();
        await socket.ConnectAsync(IPAddress.Loopback, _server.Port);
        var stream = socket.GetStream();
        try
        {
            await stream.WriteAsync(Encoding.ASCII.GetBytes("POST /widget/session HTTP/1.1\r\nHost: x\r\n" + (inHeaders ? "X: " : "Content-Type: application/json\r\nContent-Length: 1000\r\n\r\n{")));
            for (var answer = stream.ReadAsync(new byte[256]).AsTask(); !answer.IsCompleted; await Task.WhenAny(answer, Task.Delay(1_000)))
            {
                await stream.WriteAsync("a"u8.ToArray());
            }
        }
        catch (IOException)
        {
            // The server hung up, as it should.
        }
    }

    private async Task CheckBystanderAsync()
    {
        using var answer = await _bystander.SayAsync(Emergencies.Words, null).WaitAsync(TimeSpan.FromSeconds(30));
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        var log = await _bystander.ReadAsync();
        Assert.Equal("notice", Emergencies.KindOf(log.Last(activity => Emergencies.KindOf(activity).Length > 0 && activity.GetProperty("id").GetString()!.EndsWith(".1", StringComparison.Ordinal))));
    }
}
