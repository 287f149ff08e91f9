using System.Globalization;
using BackPainBot.Bench.Durable;
using BackPainBot.Bench.Reading;
using BackPainBot.Bench.Sdk;
using BackPainBot.Bench.Storage;
using BackPainBot.Bench.Web;

var benchmarks = new Dictionary<string, Func<Task>>(StringComparer.OrdinalIgnoreCase)
{
    ["waterfall"] = () => WaterfallBench.RunAsync(),
    ["http"] = () => HttpBench.RunAsync(Number("--turns", 8_000)),
    ["durable"] = () => DurableBench.RunAsync(Number("--turns", 8_000), Number("--soak", 200_000)),
    ["kernel"] = () => KernelBench.RunAsync(),
    ["reading"] = ReadingBench.RunAsync,
    ["sockets"] = SocketBench.RunAsync,
    ["storage"] = () => StorageBench.RunAsync(Number("--rows", 1_000_000)),
    ["postgres"] = () => PostgresBench.RunAsync(Option("--postgres")),
};

// Not a benchmark: what the crash tests start and kill.
if (args is ["write-turns", var path])
    return await TurnWriter.RunAsync(path);

var names = args.TakeWhile(arg => !arg.StartsWith("--", StringComparison.Ordinal)).ToList();
foreach (var name in names.Count > 0 ? names : [.. benchmarks.Keys])
{
    if (!benchmarks.TryGetValue(name, out var run))
    {
        Console.Error.WriteLine($"There is no benchmark '{name}': choose from {string.Join(", ", benchmarks.Keys)}.");
        return 2;
    }

    await run();
}

return 0;

string? Option(string name) => Array.IndexOf(args, name) is var at and >= 0 && at + 1 < args.Length ? args[at + 1] : null;

int Number(string name, int otherwise) => Option(name) is { } given ? int.Parse(given, CultureInfo.InvariantCulture) : otherwise;
