using System.Diagnostics;
using System.Globalization;
using BackPainBot.Storage;
using BackPainBot.Storage.Settings;

namespace BackPainBot.Bench.Storage;

/// <summary>
/// Durable turns on SQLite against raw SQLite commits of the same bytes, in turns of small blocks so that both meet the same noise;
/// turns with a full database against turns with an empty one; and memory over many turns.
/// </summary>
internal static class StorageBench
{
    private const int Block = 50;
    private const int Blocks = 40;
    private const int WarmUp = 5_000;

    /// <param name="rows">Conversations in the full database.</param>
    public static async Task RunAsync(int rows)
    {
        var folder = Directory.CreateTempSubdirectory("backpainbot-bench-").FullName;
        try
        {
            await CompareWithRawAsync(folder);
            await CompareFullWithEmptyAsync(folder, rows);
            await WatchMemoryAsync(folder);
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    public static SqliteBotStore Open(string path) => new(new StorageOptions { SqlitePath = path, SweepEvery = TimeSpan.FromDays(1) }, TimeProvider.System);

    private static async Task CompareWithRawAsync(string folder)
    {
        await using var store = Open(Path.Combine(folder, "turns.db"));
        using var raw = new RawSqlite(Path.Combine(folder, "raw.db"), SampleTurn.Bytes);
        List<double> turns = [], commits = [];

        // What is measured before the compiler has caught up is the compiler.
        for (var i = 0; i < WarmUp; i++)
        {
            raw.Commit();
            await store.CommitAsync(SampleTurn.Of($"conversation-{i % Block}", $"warm-up.{i}"), CancellationToken.None);
        }

        for (var block = 0; block < Blocks; block++)
        {
            for (var i = 0; i < Block; i++)
                commits.Add(Time(raw.Commit));
            for (var i = 0; i < Block; i++)
            {
                var turn = SampleTurn.Of($"conversation-{i}", $"{block}.{i}");
                turns.Add(await TimeAsync(() => store.CommitAsync(turn, CancellationToken.None)));
            }
        }

        Print("raw SQLite commit", commits);
        Print("durable commit", turns);
        PrintRatio("durable commit p50 / raw commit p50", P(turns, 0.5) / P(commits, 0.5), 1.5);
        var rate = await RunTogetherAsync(store, 8, 250);
        var rawRate = 1000 / P(commits, 0.5);
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"8 conversations at once: {rate:F0} commits/s ({rate / rawRate:F1} times one raw writer at its p50)"));
    }

    private static async Task CompareFullWithEmptyAsync(string folder, int rows)
    {
        var path = Path.Combine(folder, "full.db");
        var start = Stopwatch.GetTimestamp();
        await FullDatabase.MakeAsync(path, rows);
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"{rows:N0} conversations made in {Stopwatch.GetElapsedTime(start).TotalSeconds:F0} s: {new FileInfo(path).Length / 1e6:F0} MB"));
        await using var full = Open(path);
        await using var empty = Open(Path.Combine(folder, "empty.db"));
        List<double> onFull = [], onEmpty = [];
        var random = new Random(5);
        for (var block = 0; block < Blocks; block++)
        {
            for (var i = 0; i < Block; i++)
                onEmpty.Add(await TimeAsync(() => TurnAsync(empty, FullDatabase.NameOf(random.Next(rows)), $"{block}.{i}")));
            for (var i = 0; i < Block; i++)
                onFull.Add(await TimeAsync(() => TurnAsync(full, FullDatabase.NameOf(random.Next(rows)), $"{block}.{i}")));
        }

        Print("whole turn, empty", onEmpty);
        Print("whole turn, full", onFull);
        PrintRatio("whole turn p50, full / empty", P(onFull, 0.5) / P(onEmpty, 0.5), 1.5);
    }

    private static async Task WatchMemoryAsync(string folder)
    {
        await using var store = Open(Path.Combine(folder, "memory.db"));
        var sizes = new List<double>();
        for (var round = 0; round < 4; round++)
        {
            await RunTogetherAsync(store, 8, 300, round);
            sizes.Add(GC.GetTotalMemory(forceFullCollection: true) / 1e6);
        }

        Console.WriteLine("managed memory after 2,400 turns each: " + string.Join(", ", sizes.Select(size => size.ToString("F1", CultureInfo.InvariantCulture))) + " MB");
        PrintRatio("memory, last / first", sizes[^1] / sizes[0], 1.2);
    }

    /// <summary>All that storage does in a turn.</summary>
    public static async Task TurnAsync(IBotStore store, string conversation, string id)
    {
        await using var entered = await store.EnterAsync(conversation, CancellationToken.None);
        var turn = SampleTurn.Of(conversation, id);
        await store.FindRepliesAsync(conversation, turn.Key, CancellationToken.None);
        await store.ReadAsync([.. turn.State.Keys]);
        await store.CommitAsync(turn, CancellationToken.None);
    }

    private static async Task<double> RunTogetherAsync(SqliteBotStore store, int conversations, int each, int round = 0)
    {
        var start = Stopwatch.GetTimestamp();
        await Task.WhenAll(Enumerable.Range(0, conversations).Select(c => Task.Run(async () =>
        {
            for (var i = 0; i < each; i++)
                await TurnAsync(store, $"together-{round}-{c}", $"{i}");
        })));
        return conversations * each / Stopwatch.GetElapsedTime(start).TotalSeconds;
    }

    private static double Time(Action work)
    {
        var start = Stopwatch.GetTimestamp();
        work();
        return Stopwatch.GetElapsedTime(start).TotalMilliseconds;
    }

    private static async Task<double> TimeAsync(Func<Task> work)
    {
        var start = Stopwatch.GetTimestamp();
        await work();
        return Stopwatch.GetElapsedTime(start).TotalMilliseconds;
    }

    private static double P(List<double> times, double share) => times.Order().ElementAt((int)(times.Count * share));

    private static void Print(string what, List<double> times) => Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
        $"{what,-22} p50 {P(times, 0.5),7:F3} ms   p90 {P(times, 0.9),7:F3} ms   p99 {P(times, 0.99),7:F3} ms"));

    private static void PrintRatio(string what, double ratio, double limit) => Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
        $"{what}: {ratio:F2} (limit {limit:F1}) {(ratio <= limit ? "holds" : "EXCEEDED")}"));
}
