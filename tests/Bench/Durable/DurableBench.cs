using System.Diagnostics;
using System.Globalization;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Runtime;
using System.Text;
using System.Text.Json;
using BackPainBot.Bench.Storage;
using BackPainBot.Host.Composition;
using BackPainBot.Host.Settings;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace BackPainBot.Bench.Durable;

/// <summary>
/// Real turns of the real server over HTTP, each with its one commit on SQLite (WAL, synchronous FULL), against an ASP.NET Core echo of the same bytes
/// and raw SQLite commits in the same run. Client and server share this process and its processors.
/// </summary>
internal static class DurableBench
{
    private const int Clients = 8;
    private const int MostWarmUpRounds = 10;
    private const int FewMethods = 40;

    /// <summary>What people say most: answers in a dialog and buttons.</summary>
    private static readonly string[] Words = ["what can I do today", "5", "help", "what can I do today", "no pain", "stop", "skip", "my data", "why do you ask", "back"];

    /// <summary>No two alike, so that each is read, embedded and searched for.</summary>
    private static readonly string[] Questions = ["is walking for {0} minutes good for my back?", "does sitting {0} hours a day make it worse?", "my neighbour of {0} swears by swimming, what about me?"];

    /// <param name="turns">Turns of the measured run.</param>
    /// <param name="soak">Turns of the soak; none with 0.</param>
    public static async Task RunAsync(int turns, int soak)
    {
        var data = Directory.CreateTempSubdirectory("backpainbot-bench-").FullName;
        try
        {
            var settings = new BotSettings { Data = data };
            await using var server = WebServer.Build(settings, SettingsLoader.Read(data), "http://127.0.0.1:0");
            var started = Stopwatch.GetTimestamp();
            await server.StartAsync();
            await WaitUntilReadyAsync(server.Urls.First());
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"ready after {Stopwatch.GetElapsedTime(started).TotalSeconds:F1} s"));
            await using var echo = await EchoAsync();
            using var http = new HttpClient(new SocketsHttpHandler { MaxConnectionsPerServer = Clients });
            var first = Stopwatch.GetTimestamp();
            await SayAsync(http, server.Urls.First() + "/api/messages", "first", 0);
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"first turn after ready: {Stopwatch.GetElapsedTime(first).TotalMilliseconds:F0} ms (limit 50)"));
            await WarmUpAsync(http, server.Urls.First() + "/api/messages");
            await CompareAsync(http, (server.Urls.First() + "/api/messages", echo.Urls.First() + "/echo"), data, turns);
            await SoakAsync(http, server.Urls.First() + "/api/messages", soak);
            await server.StopAsync();
        }
        finally
        {
            Directory.Delete(data, recursive: true);
        }
    }

    private static async Task CompareAsync(HttpClient http, (string Bot, string Echo) addresses, string data, int turns)
    {
        var floor = await MeasureAsync(http, addresses.Echo, turns, "raw ASP.NET Core echo");
        var bot = await MeasureAsync(http, addresses.Bot, turns, "durable turn in a dialog");
        await MeasureAsync(http, addresses.Bot, turns / 8, "durable turn with a new question", asks: true);
        using var raw = new RawSqlite(Path.Combine(data, "raw.db"), SampleTurn.Bytes);
        var clock = Stopwatch.StartNew();
        for (var i = 0; i < 1_000; i++)
            raw.Commit();
        var commits = 1_000 / clock.Elapsed.TotalSeconds;
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"raw SQLite commit, one writer: {commits:N0} a second"));
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"durable turns against echo: {bot.Rate / floor.Rate:F2}; against one raw writer: {bot.Rate / commits:F2}; limits: 1,000 turns/s {(bot.Rate >= 1_000 ? "holds" : "MISSED")}, p99 20 ms {(bot.P99 < 20 ? "holds" : "MISSED")}"));
    }

    private static async Task SoakAsync(HttpClient http, string address, int turns)
    {
        if (turns == 0)
            return;
        var sizes = new List<double>();
        for (var part = 0; part < 5; part++)
        {
            await MeasureAsync(http, address, turns / 5, null);
            sizes.Add(GC.GetTotalMemory(forceFullCollection: true) / 1e6);
        }

        Console.WriteLine($"managed memory after each fifth of {turns:N0} turns: {string.Join(", ", sizes.Select(size => size.ToString("F1", CultureInfo.InvariantCulture)))} MB; last against first: {(sizes[^1] / sizes[0]).ToString("F2", CultureInfo.InvariantCulture)}");
    }

    // What is measured before the compiler has caught up is the compiler.
    private static async Task WarmUpAsync(HttpClient http, string address)
    {
        for (var round = 0; round < MostWarmUpRounds; round++)
        {
            var before = JitInfo.GetCompiledMethodCount();
            await MeasureAsync(http, address, 1_000, null);
            if (JitInfo.GetCompiledMethodCount() - before < FewMethods)
                return;
        }
    }

    private static async Task<(double Rate, double P99)> MeasureAsync(HttpClient http, string address, int turns, string? name, bool asks = false)
    {
        var times = new double[turns];
        var run = Guid.NewGuid().ToString("N")[..8];
        using var process = Process.GetCurrentProcess();
        var (cpu, bytes) = (process.TotalProcessorTime, GC.GetTotalAllocatedBytes());
        var clock = Stopwatch.StartNew();
        await Task.WhenAll(Enumerable.Range(0, Clients).Select(client => Task.Run(async () =>
        {
            for (var i = client; i < turns; i += Clients)
            {
                var started = Stopwatch.GetTimestamp();

                // People say twenty things and go; a new one takes the connection.
                await SayAsync(http, address, $"{run}-{client}-{i / Clients / 20}", i / Clients, asks);
                times[i] = Stopwatch.GetElapsedTime(started).TotalMilliseconds;
            }
        })));
        var rate = turns / clock.Elapsed.TotalSeconds;
        process.Refresh();
        Array.Sort(times);
        var p99 = times[turns * 99 / 100];
        if (name is not null)
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
                $"{name}, {Clients} connections: {rate:N0}/s, p50 {times[turns / 2]:F2} ms, p99 {p99:F2} ms, {(process.TotalProcessorTime - cpu).TotalMilliseconds / turns:F2} ms of CPU and {(GC.GetTotalAllocatedBytes() - bytes) / turns / 1024:N0} KB each"));
        return (rate, p99);
    }

    private static async Task SayAsync(HttpClient http, string address, string conversation, int number, bool asks = false)
    {
        var text = asks ? Questions[number % Questions.Length].Replace("{0}", $"{(number * 1_000) + (conversation.GetHashCode(StringComparison.Ordinal) % 1_000)}", StringComparison.Ordinal) : Words[number % Words.Length];
        var message = Encoding.UTF8.GetBytes($$"""
            {"type":"message","id":"{{conversation}}-{{number}}","timestamp":"2026-01-02T03:04:05.678Z","channelId":"emulator","serviceUrl":"http://127.0.0.1:9","deliveryMode":"expectReplies",
            "from":{"id":"u-{{conversation}}","name":"User"},"recipient":{"id":"b","name":"Bot"},"conversation":{"id":"{{conversation}}"},"locale":"en-GB","text":"{{text}}"}
            """);
        using var content = new ByteArrayContent(message);
        content.Headers.ContentType = new MediaTypeHeaderValue("application/json");
        using var answer = await http.PostAsync(new Uri(address), content);
        answer.EnsureSuccessStatusCode();
        await answer.Content.ReadAsByteArrayAsync();
    }

    private static async Task<WebApplication> EchoAsync()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        var app = builder.Build();
        app.MapPost("/echo", async (HttpContext context) =>
        {
            var body = await context.Request.ReadFromJsonAsync<JsonElement>();
            await context.Response.WriteAsJsonAsync(body);
        });
        await app.StartAsync();
        return app;
    }

    private static async Task WaitUntilReadyAsync(string address)
    {
        using var http = new HttpClient();
        for (var tries = 0; tries < 1_200; tries++)
        {
            using var answer = await http.GetAsync(new Uri(address + "/health/ready"));
            if (answer.IsSuccessStatusCode)
                return;
            await Task.Delay(100);
        }

        throw new TimeoutException("The server did not become ready in two minutes.");
    }
}
