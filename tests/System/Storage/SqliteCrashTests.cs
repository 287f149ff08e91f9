using System.Collections.Concurrent;
using System.Diagnostics;
using System.Globalization;
using BackPainBot.Storage;
using BackPainBot.Storage.Settings;

namespace BackPainBot.SystemTests.Storage;

public sealed class SqliteCrashTests : IDisposable
{
    private const int Kills = 100;
    private static readonly TimeSpan Longest = TimeSpan.FromMinutes(4);
    private readonly string _folder = Directory.CreateTempSubdirectory("backpainbot-crash-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public async Task A_process_killed_at_random_points_under_load_loses_nothing_it_acknowledged_and_writes_nothing_twice()
    {
        var path = Path.Combine(_folder, "bot.db");
        var acknowledged = new ConcurrentDictionary<string, int>();
        var random = new Random(11);
        var clock = Stopwatch.StartNew();
        var kills = 0;

        // On a slow machine fewer kills fit into the time, but never fewer than ten.
        for (; kills < Kills && (kills < 10 || clock.Elapsed < Longest); kills++)
            await RunAndKillAsync(path, acknowledged, random.Next(1, 120));

        await using var store = new SqliteBotStore(new StorageOptions { SqlitePath = path }, TimeProvider.System);
        Assert.Equal(4, acknowledged.Count);
        foreach (var (conversation, number) in acknowledged)
            await CheckAsync(store, conversation, number);
    }

    private static async Task CheckAsync(SqliteBotStore store, string conversation, int acknowledged)
    {
        var log = await store.ReadLogAsync(conversation, 0, int.MaxValue, CancellationToken.None);
        var turns = log.Count / 2;
        Assert.True(turns >= acknowledged, $"{conversation}: {acknowledged} acknowledged, {turns} kept");
        Assert.Equal(Enumerable.Range(1, turns).SelectMany(n => new[] { n, -n }), log.Select(activity => int.Parse(activity.Json, CultureInfo.InvariantCulture)));
        Assert.Equal(Enumerable.Range(1, log.Count), log.Select(activity => (int)activity.Sequence));
        var state = (IDictionary<string, object>)(await store.ReadAsync([$"count/{conversation}"], CancellationToken.None))[$"count/{conversation}"];
        Assert.Equal(turns, state["turns"]);
        Assert.Equal([$"{-acknowledged}"], await store.FindRepliesAsync(conversation, new TurnKey($"a{acknowledged}", "", TimeSpan.Zero), CancellationToken.None));
    }

    private static async Task RunAndKillAsync(string path, ConcurrentDictionary<string, int> acknowledged, int afterLines)
    {
        using var process = Process.Start(new ProcessStartInfo("dotnet", ["exec", Program, "write-turns", path]) { RedirectStandardOutput = true, RedirectStandardError = true })!;
        var errors = process.StandardError.ReadToEndAsync();
        try
        {
            for (var lines = 0; lines < afterLines; lines++)
                Note(acknowledged, await process.StandardOutput.ReadLineAsync() ?? throw new InvalidOperationException("The writer ended by itself: " + await errors));
        }
        finally
        {
            process.Kill();
        }

        // What was said before the kill was acknowledged; it may still be in the pipe.
        while (await process.StandardOutput.ReadLineAsync() is { } line)
            Note(acknowledged, line);
        await process.WaitForExitAsync();
    }

    private static void Note(ConcurrentDictionary<string, int> acknowledged, string line)
    {
        if (line.Split(' ') is [var conversation, var number, _])
            acknowledged[conversation] = int.Parse(number, CultureInfo.InvariantCulture);
    }

    private static string Program
    {
        get
        {
            // tests/System/bin/<configuration>/<framework>/ beside tests/Bench/bin/<configuration>/<framework>/.
            var here = new DirectoryInfo(AppContext.BaseDirectory);
            return Path.Combine(here.Parent!.Parent!.Parent!.Parent!.FullName, "Bench", "bin", here.Parent.Name, here.Name, "BackPainBot.Bench.dll");
        }
    }
}
