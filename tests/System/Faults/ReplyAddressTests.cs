using System.Collections.Concurrent;
using System.Net;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text.Json;
using BackPainBot.SystemTests.Support;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace BackPainBot.SystemTests.Faults;

/// <summary>A channel whose reply address hangs, limits or refuses.</summary>
public sealed class ReplyAddressTests : IAsyncLifetime
{
    private const string Secret = "a-secret-of-the-tests-that-is-long-enough";
    private readonly string _data = Directory.CreateTempSubdirectory("backpainbot-reply-").FullName;
    private readonly ConcurrentDictionary<string, ConcurrentQueue<string>> _delivered = new();
    private readonly ConcurrentDictionary<string, int> _calls = new();
    private readonly CancellationTokenSource _end = new();
    private readonly HttpClient _http = new();
    private readonly HostProcess _server;
    private WebApplication _channel = null!;
    private volatile bool _mended;

    public ReplyAddressTests() => _server = new HostProcess(_data, ("Widget:DirectLineSecret", Secret));

    public async Task InitializeAsync()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Logging.ClearProviders();
        _channel = builder.Build();
        _channel.MapPost("/v3/conversations/{conversation}/activities/{**reply}", ReceiveAsync);
        await _channel.StartAsync();
        await _server.StartReadyAsync();
    }

    public async Task DisposeAsync()
    {
        await _end.CancelAsync();
        await _server.DisposeAsync();
        await _channel.DisposeAsync();
        _http.Dispose();
        _end.Dispose();
        Directory.Delete(_data, recursive: true);
    }

    [Fact]
    public async Task A_reply_address_that_hangs_limits_or_refuses_costs_nobody_else_an_answer_and_no_turn_its_one_effect()
    {
        var hanging = PostAsync("hangs", "m1");
        var limited = PostAsync("limits", "m1");
        var refused = PostAsync("refuses", "m1");
        using (var fine = await PostAsync("fine", "m1"))
        {
            Assert.Equal(HttpStatusCode.OK, fine.StatusCode);
            Assert.NotEmpty(_delivered["fine"]);
        }

        using (var hung = await hanging)
        {
            Assert.Equal(HttpStatusCode.Accepted, hung.StatusCode);
        }

        (await limited).Dispose();
        (await refused).Dispose();
        await WaitForAsync("limits", await RepliesAsync("limits"));
        Assert.False(_delivered.ContainsKey("refuses"));

        // The channel delivers again what it could not bring home: same replies, no second turn.
        _mended = true;
        (await PostAsync("refuses", "m1")).Dispose();
        (await PostAsync("hangs", "m1")).Dispose();
        foreach (var conversation in new[] { "refuses", "hangs", "limits", "fine" })
        {
            var replies = await RepliesAsync(conversation);
            Assert.NotEmpty(replies);
            await WaitForAsync(conversation, replies);
        }
    }

    [Fact]
    public async Task Replies_that_were_on_their_way_when_the_server_was_killed_arrive_once_it_is_back()
    {
        using (var hung = await PostAsync("hangs", "m1"))
        {
            Assert.Equal(HttpStatusCode.Accepted, hung.StatusCode);
        }

        await _server.KillAsync();
        _mended = true;
        await _server.StartReadyAsync();
        await WaitForAsync("hangs", await RepliesAsync("hangs"));
    }

    private async Task<HttpResponseMessage> PostAsync(string conversation, string id) =>
        await _http.PostAsync(_server.Address + "/api/messages", JsonContent.Create(Channels.Message(conversation, id, "help", _channel.Urls.First())));

    /// <summary>The texts that the one turn of a conversation stored.</summary>
    private async Task<List<string>> RepliesAsync(string conversation)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, $"{_server.Address}/v3/directline/conversations/{conversation}/activities");
        request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", Secret);
        using var answer = await _http.SendAsync(request);
        var log = (await answer.Content.ReadFromJsonAsync<JsonElement>()).GetProperty("activities").EnumerateArray().ToList();
        Assert.Single(log, activity => activity.GetProperty("id").GetString() == "m1");
        return [.. log.Skip(1).Select(Emergencies.TextOf)];
    }

    private async Task WaitForAsync(string conversation, List<string> replies)
    {
        for (var tries = 0; tries < 150 && (_delivered.GetValueOrDefault(conversation)?.Count ?? 0) < replies.Count; tries++)
        {
            await Task.Delay(100);
        }

        Assert.Equal(replies, _delivered[conversation]);
    }

    private async Task ReceiveAsync(HttpContext context, string conversation)
    {
        var reply = await context.Request.ReadFromJsonAsync<JsonElement>();
        var call = _calls.AddOrUpdate(conversation, 1, (_, count) => count + 1);
        if (conversation == "limits" && call <= 2)
        {
            context.Response.StatusCode = StatusCodes.Status429TooManyRequests;
            context.Response.Headers.RetryAfter = "1";
            return;
        }

        if (!_mended && conversation == "refuses")
        {
            context.Response.StatusCode = StatusCodes.Status403Forbidden;
            return;
        }

        if (!_mended && conversation == "hangs")
        {
            await Task.Delay(Timeout.Infinite, _end.Token).ContinueWith(_ => { }, TaskScheduler.Default);
            return;
        }

        _delivered.GetOrAdd(conversation, _ => new()).Enqueue(Emergencies.TextOf(reply));
        await context.Response.WriteAsJsonAsync(new { id = "1" });
    }
}
