using System.Diagnostics;
using System.Globalization;
using Microsoft.SemanticKernel;

namespace BackPainBot.Bench.Sdk;

/// <summary>A small function through the kernel, bare and with a filter; uses the public API only, so it also runs on the original packages.</summary>
public static class KernelBench
{
    private const int Rounds = 5;

    /// <param name="calls">How many calls a round measures; the first round warms up.</param>
    public static async Task RunAsync(int calls = 300_000)
    {
        var function = KernelFunctionFactory.CreateFromMethod((string name, int times) => name.Length * times, "Measure");
        var filtered = new Kernel();
        filtered.FunctionInvocationFilters.Add(new Pass());
        foreach (var (what, kernel) in new[] { ("bare", new Kernel()), ("with a filter", filtered) })
        {
            await MeasureAsync(kernel, function, calls);
            var rounds = new List<double>();
            var before = GC.GetTotalAllocatedBytes(true);
            for (var round = 0; round < Rounds; round++)
                rounds.Add(await MeasureAsync(kernel, function, calls));
            var bytes = (GC.GetTotalAllocatedBytes(true) - before) / Rounds / calls;
            rounds.Sort();
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"kernel, {what}: {1_000_000 / rounds[Rounds / 2]:N0} calls/s, {rounds[Rounds / 2]:F2} us a call (median of {Rounds} rounds), {bytes:N0} bytes a call"));
        }
    }

    private static async Task<double> MeasureAsync(Kernel kernel, KernelFunction function, int calls)
    {
        var clock = Stopwatch.StartNew();
        for (var i = 0; i < calls; i++)
            await kernel.InvokeAsync(function, new KernelArguments { ["name"] = "back", ["times"] = 3 });
        return clock.Elapsed.TotalMicroseconds / calls;
    }

    private sealed class Pass : IFunctionInvocationFilter
    {
        public Task OnFunctionInvocationAsync(FunctionInvocationContext context, Func<FunctionInvocationContext, Task> next) => next(context);
    }
}
