using System.Diagnostics;
using System.Globalization;
using System.Net.Http.Headers;
using System.Runtime;
using System.Text;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Http;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Dialogs;
using Microsoft.Bot.Builder.Integration.AspNet.Core;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace BackPainBot.Bench.Sdk;

/// <summary>
/// <c>POST /api/messages</c> with memory state and the reply posted back, against the floor: the same requests with no SDK in between.
/// Client, bot and channel share this process and loopback.
/// </summary>
public sealed class HttpBench : IBot, IAsyncDisposable
{
    private static readonly string[] Said = ["hi", "Ada", "the second one", "yes", "large"];
    private static readonly byte[] FixedReply = Encoding.UTF8.GetBytes("""{"type":"message","text":"Which colour? (1) Red, (2) Green, or (3) Blue","replyToId":"1"}""");

    private const int MostWarmUpRounds = 30;
    private const int Pairs = 8;
    private const int FewMethods = 25;

    private readonly OrderDialog _dialog = new();
    private readonly ConversationState _state = new(new MemoryStorage());
    private readonly HttpClient _http = new(new SocketsHttpHandler());
    private readonly WebApplication _app;
    private string _address = "";

    private HttpBench()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseSetting("urls", "http://127.0.0.1:0");
        builder.Logging.ClearProviders();
        _app = builder.Build();
        var adapter = new CloudAdapter(new ConfigurationBuilder().Build());
        _app.MapPost("/api/messages", (HttpContext context) => adapter.ProcessAsync(context.Request, context.Response, this));
        _app.MapPost("/floor", FloorAsync);
        _app.MapPost("/v3/conversations/{**path}", (HttpContext context) => context.Response.WriteAsync("""{"id":"1"}"""));
    }

    /// <param name="turns">How many turns are measured with each number of clients.</param>
    public static async Task RunAsync(int turns = 8_000)
    {
        await using var bench = new HttpBench();
        await bench.StartAsync();
        await bench.WarmUpAsync(turns / 4);
        foreach (var clients in new[] { 1, 8 })
            await bench.CompareAsync(clients, turns);
    }

    public async Task OnTurnAsync(ITurnContext turnContext, CancellationToken cancellationToken = default)
    {
        await _dialog.RunAsync(turnContext, _state.CreateProperty<DialogState>("DialogState"), cancellationToken);
        await _state.SaveChangesAsync(turnContext, false, cancellationToken);
    }

    public async ValueTask DisposeAsync()
    {
        _http.Dispose();
        await _app.DisposeAsync();
    }

    private async Task StartAsync()
    {
        await _app.StartAsync();
        _address = _app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.First();
    }

    // On a busy machine the compiler lags far behind; what is measured before it has caught up is the compiler.
    private async Task WarmUpAsync(int turns)
    {
        for (var round = 0; round < MostWarmUpRounds; round++)
        {
            var before = JitInfo.GetCompiledMethodCount();
            await MeasureAsync("/api/messages", 4, turns);
            await MeasureAsync("/floor", 4, turns);
            if (JitInfo.GetCompiledMethodCount() - before < FewMethods)
                return;
        }
    }

    // In short turns one after the other, so that what else the machine does meets both alike.
    private async Task CompareAsync(int clients, int turns)
    {
        var (floor, bot) = (new HttpSample(), new HttpSample());
        var ratios = new List<double>();
        for (var pair = 0; pair < Pairs; pair++)
        {
            var below = await MeasureAsync("/floor", clients, turns / Pairs);
            var above = await MeasureAsync("/api/messages", clients, turns / Pairs);
            ratios.Add(above.Seconds / below.Seconds);
            floor.Add(below);
            bot.Add(above);
        }

        ratios.Sort();
        Console.WriteLine($"http /floor, {clients} clients: {floor}");
        Console.WriteLine($"http /api/messages, {clients} clients: {bot}");
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"http, {clients} clients: {ratios[Pairs / 2]:F2} times the floor (median of {Pairs} pairs, {ratios[0]:F2} to {ratios[^1]:F2}), {bot.CpuMicroseconds / floor.CpuMicroseconds:F2} times its CPU time"));
    }

    private async Task FloorAsync(HttpContext context)
    {
        using var body = new MemoryStream();
        await context.Request.Body.CopyToAsync(body);
        using var reply = await PostAsync("/v3/conversations/c/activities/1", FixedReply);
        await reply.Content.ReadAsByteArrayAsync();
    }

    private async Task<HttpSample> MeasureAsync(string path, int clients, int turns)
    {
        var ticks = new long[turns];
        var (bytes, cpu, run) = (GC.GetTotalAllocatedBytes(true), Environment.CpuUsage.TotalTime, Guid.NewGuid().ToString("n"));
        var clock = Stopwatch.StartNew();
        await Task.WhenAll(Enumerable.Range(0, clients).Select(client => Task.Run(() => TalkAsync(path, run + client, ticks, client, clients))));
        return new HttpSample(ticks, clock.Elapsed, Environment.CpuUsage.TotalTime - cpu, GC.GetTotalAllocatedBytes(true) - bytes);
    }

    private async Task TalkAsync(string path, string conversation, long[] ticks, int first, int step)
    {
        var said = 0;
        for (var i = first; i < ticks.Length; i += step)
        {
            var message = Encoding.UTF8.GetBytes($$"""
                {"type":"message","id":"{{i}}","timestamp":"2026-01-02T03:04:05.678Z","channelId":"emulator","serviceUrl":"{{_address}}","from":{"id":"u","name":"User"},
                "recipient":{"id":"b","name":"Bot"},"conversation":{"id":"{{conversation}}"},"locale":"en-us","text":"{{Said[said++ % Said.Length]}}"}
                """);
            var start = Stopwatch.GetTimestamp();
            using var response = await PostAsync(path, message);
            response.EnsureSuccessStatusCode();
            ticks[i] = Stopwatch.GetTimestamp() - start;
        }
    }

    private async Task<HttpResponseMessage> PostAsync(string path, byte[] body)
    {
        using var content = new ByteArrayContent(body);
        content.Headers.ContentType = new MediaTypeHeaderValue("application/json");
        return await _http.PostAsync(new Uri(_address + path), content);
    }
}
