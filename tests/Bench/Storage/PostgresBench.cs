using System.Diagnostics;
using System.Globalization;
using BackPainBot.Storage;
using BackPainBot.Storage.Settings;
using Microsoft.Extensions.Logging.Abstractions;

namespace BackPainBot.Bench.Storage;

/// <summary>All that storage does in a turn, against a PostgreSQL server, by one replica and by three.</summary>
internal static class PostgresBench
{
    private const int Turns = 2_000;

    public static async Task RunAsync(string? connection)
    {
        if (connection is null)
        {
            Console.WriteLine("postgres: skipped; name a server with --postgres \"Host=...;Database=...;Username=...\"");
            return;
        }

        foreach (var (replicas, conversations) in new[] { (1, 1), (1, 8), (1, 32), (3, 24) })
            await MeasureAsync(connection, replicas, conversations);
    }

    private static async Task MeasureAsync(string connection, int replicas, int conversations)
    {
        var stores = Enumerable.Range(0, replicas)
            .Select(_ => new PostgresBotStore(new StorageOptions { PostgresConnectionString = connection }, TimeProvider.System, NullLogger<PostgresBotStore>.Instance)).ToList();
        var run = Guid.NewGuid().ToString("N");
        foreach (var store in stores)
            await StorageBench.TurnAsync(store, run, "warm" + stores.IndexOf(store));
        var times = new double[conversations][];
        var start = Stopwatch.GetTimestamp();
        await Task.WhenAll(Enumerable.Range(0, conversations).Select(c => Task.Run(async () =>
        {
            times[c] = new double[Turns / conversations];
            for (var i = 0; i < times[c].Length; i++)
            {
                var began = Stopwatch.GetTimestamp();
                await StorageBench.TurnAsync(stores[i % replicas], $"{run}-{c}", $"{i}");
                times[c][i] = Stopwatch.GetElapsedTime(began).TotalMilliseconds;
            }
        })));
        var seconds = Stopwatch.GetElapsedTime(start).TotalSeconds;
        var all = times.SelectMany(each => each).Order().ToList();
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"postgres: {replicas} replicas, {conversations} conversations at once: {all.Count / seconds:F0} turns/s, p50 {all[all.Count / 2]:F2} ms, p99 {all[all.Count * 99 / 100]:F2} ms"));
        foreach (var store in stores)
            await store.DisposeAsync();
    }
}
