using BackPainBot.Bench.Sdk;
using BackPainBot.Bench.Web;

var benchmarks = new Dictionary<string, Func<Task>>(StringComparer.OrdinalIgnoreCase)
{
    ["waterfall"] = () => WaterfallBench.RunAsync(),
    ["http"] = () => HttpBench.RunAsync(),
    ["sockets"] = SocketBench.RunAsync,
};

foreach (var name in args.Length > 0 ? args : [.. benchmarks.Keys])
{
    if (!benchmarks.TryGetValue(name, out var run))
    {
        Console.Error.WriteLine($"There is no benchmark '{name}': choose from {string.Join(", ", benchmarks.Keys)}.");
        return 2;
    }

    await run();
}

return 0;
