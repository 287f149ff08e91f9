using System.Diagnostics;
using System.Globalization;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Adapters;
using Microsoft.Bot.Builder.Dialogs;

namespace BackPainBot.Bench.Sdk;

/// <summary>Turns of a five-step waterfall in process; uses the public API only, so it also runs on the original packages.</summary>
public static class WaterfallBench
{
    private static readonly string[] Said = ["hi", "Ada", "the second one", "yes", "large"];

    /// <param name="turns">How many turns are measured, after a quarter as many to warm up.</param>
    public static async Task RunAsync(int turns = 20_000)
    {
        var dialog = new OrderDialog();
        var state = new ConversationState(new MemoryStorage());
        var stack = state.CreateProperty<DialogState>("DialogState");
        var adapter = new TestAdapter(TestAdapter.CreateConversation("bench"));
        adapter.Use(new AutoSaveStateMiddleware(state));
        Task Turn(ITurnContext turn, CancellationToken token) => dialog.RunAsync(turn, stack, token);
        await MeasureAsync(adapter, Turn, new long[Math.Max(Said.Length, turns / 4)]);
        GC.Collect();
        var ticks = new long[turns];
        var before = GC.GetTotalAllocatedBytes(true);
        var clock = Stopwatch.StartNew();
        await MeasureAsync(adapter, Turn, ticks);
        clock.Stop();
        Print(ticks, clock.Elapsed, (GC.GetTotalAllocatedBytes(true) - before) / turns);
    }

    private static async Task MeasureAsync(TestAdapter adapter, BotCallbackHandler turn, long[] ticks)
    {
        for (var i = 0; i < ticks.Length; i++)
        {
            var message = adapter.MakeActivity(Said[i % Said.Length]);
            message.Locale = "en-us";
            var start = Stopwatch.GetTimestamp();
            await adapter.ProcessActivityAsync(message, turn, CancellationToken.None);
            ticks[i] = Stopwatch.GetTimestamp() - start;
            adapter.ActiveQueue.Clear();
        }
    }

    private static void Print(long[] ticks, TimeSpan elapsed, long bytes)
    {
        Array.Sort(ticks);
        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"waterfall: {ticks.Length / elapsed.TotalSeconds:N0} turns/s, p50 {Micro(ticks[ticks.Length / 2]):F1} us, p99 {Micro(ticks[ticks.Length * 99 / 100]):F1} us, {bytes:N0} bytes a turn"));
    }

    private static double Micro(long ticks) => ticks * 1_000_000.0 / Stopwatch.Frequency;
}
