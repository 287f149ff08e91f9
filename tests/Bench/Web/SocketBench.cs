using System.Collections.Concurrent;
using System.Diagnostics;
using System.Globalization;

namespace BackPainBot.Bench.Web;

/// <summary>
/// Many open widgets against a real server process: <c>VISITORS</c> (5000) streams, a message from each every <c>EVERY</c> (20) seconds for <c>SECONDS</c> (300).
/// Prints what was lost, how long answers took, and how much memory the server held.
/// </summary>
internal static class SocketBench
{
    private const int Addresses = 100;
    private static readonly string[] Words = ["help", "my data", "skip", "back", "what do you mean", "stop"];

    public static async Task RunAsync()
    {
        var (visitors, every, seconds) = (Setting("VISITORS", 5000), Setting("EVERY", 20), Setting("SECONDS", 300));
        var server = new Uri("http://127.0.0.1:5098");
        var data = Directory.CreateTempSubdirectory("backpainbot-bench-").FullName;
        using var process = Start(server, data);
        try
        {
            await WaitAsync(server);
            await MeasureAsync(server, process, (visitors, every, seconds));
        }
        finally
        {
            process.Kill();
            await process.WaitForExitAsync();
            Directory.Delete(data, recursive: true);
        }
    }

    private static async Task MeasureAsync(Uri server, Process process, (int Visitors, int Every, int Seconds) plan)
    {
        var clients = Enumerable.Range(0, Addresses).Select(Visitor.From).ToArray();
        var open = new ConcurrentBag<Visitor>();
        var failed = 0;
        await Parallel.ForEachAsync(Enumerable.Range(0, plan.Visitors), new ParallelOptions { MaxDegreeOfParallelism = 16 }, async (index, _) =>
        {
            var (http, socket) = clients[index % Addresses];
            var visitor = new Visitor(server, http);
            try
            {
                await visitor.OpenAsync(socket);
                open.Add(visitor);
            }
            catch (Exception problem) when (problem is HttpRequestException or System.Net.WebSockets.WebSocketException)
            {
                Interlocked.Increment(ref failed);
            }
        });
        Console.WriteLine($"{open.Count} open, {failed} refused, server {Memory(process)} MB");

        var taken = new ConcurrentBag<double>();
        var lost = 0;
        process.Refresh();
        var busy = process.TotalProcessorTime;
        var end = Stopwatch.GetTimestamp() + (plan.Seconds * Stopwatch.Frequency);
        await Task.WhenAll(open.Select(async (visitor, index) =>
        {
            // Spread evenly, so that the rate is steady.
            await Task.Delay(TimeSpan.FromSeconds((double)index / open.Count * plan.Every));
            for (var turn = index; Stopwatch.GetTimestamp() < end; turn++)
            {
                var started = Stopwatch.GetTimestamp();
                if (await visitor.SayAsync(Words[turn % Words.Length]) is { } took)
                {
                    taken.Add(took.TotalMilliseconds);
                }
                else
                {
                    Interlocked.Increment(ref lost);
                }

                var rest = TimeSpan.FromSeconds(plan.Every) - Stopwatch.GetElapsedTime(started);
                await Task.Delay(rest > TimeSpan.Zero ? rest : TimeSpan.Zero);
            }
        }));
        Report(taken, lost, plan.Seconds, Memory(process));
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{(process.TotalProcessorTime - busy).TotalMilliseconds / Math.Max(1, taken.Count):F2} ms of server CPU a turn"));
    }

    private static void Report(IEnumerable<double> taken, int lost, int seconds, long memory)
    {
        var sorted = taken.Order().ToArray();
        if (sorted.Length == 0)
        {
            Console.WriteLine($"Nothing was answered; {lost} lost.");
            return;
        }

        double At(double share) => sorted[(int)((sorted.Length - 1) * share)];
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{sorted.Length} answered ({sorted.Length / seconds} a second), {lost} lost, p50 {At(0.5):F1} ms, p95 {At(0.95):F1} ms, p99 {At(0.99):F1} ms, server {memory} MB"));
    }

    private static Process Start(Uri server, string data)
    {
        var program = Path.Combine(AppContext.BaseDirectory, "backpainbot.dll");
        var start = new ProcessStartInfo("dotnet", [program, "serve", "--urls", server.ToString().TrimEnd('/')]) { RedirectStandardOutput = true };
        start.Environment["BackPainBot__Data"] = data;
        var process = Process.Start(start)!;
        process.OutputDataReceived += (_, _) => { };
        process.BeginOutputReadLine();
        return process;
    }

    private static async Task WaitAsync(Uri server)
    {
        using var http = new HttpClient();
        for (var i = 0; i < 300; i++)
        {
            try
            {
                using var ready = await http.GetAsync(new Uri(server, "/health/ready"));
                if (ready.IsSuccessStatusCode)
                {
                    return;
                }
            }
            catch (HttpRequestException)
            {
                // Not listening yet.
            }

            await Task.Delay(500);
        }

        throw new TimeoutException("The server did not become ready in 150 seconds.");
    }

    private static long Memory(Process process)
    {
        process.Refresh();
        return process.WorkingSet64 / (1024 * 1024);
    }

    private static int Setting(string name, int otherwise) =>
        int.TryParse(Environment.GetEnvironmentVariable(name), CultureInfo.InvariantCulture, out var value) ? value : otherwise;
}
