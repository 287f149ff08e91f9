using BackPainBot.Storage;

namespace BackPainBot.Bench.Storage;

/// <summary>Writes turns to a SQLite file without end and says each one that was acknowledged: "conversation number last".</summary>
internal static class TurnWriter
{
    private const int Conversations = 4;

    public static async Task<int> RunAsync(string path)
    {
        await using var store = StorageBench.Open(path);
        await Task.WhenAll(Enumerable.Range(0, Conversations).Select(c => Task.Run(() => WriteAsync(store, $"c{c}"))));
        return 0;
    }

    private static async Task WriteAsync(SqliteBotStore store, string conversation)
    {
        var key = $"count/{conversation}";
        while (true)
        {
            await using var turn = await store.EnterAsync(conversation, CancellationToken.None);
            var state = await store.ReadAsync([key]);
            var number = state.TryGetValue(key, out var before) ? (int)((IDictionary<string, object>)before)["turns"] + 1 : 1;
            var log = await store.CommitAsync(
                new TurnCommit
                {
                    Conversation = conversation,
                    Person = "ada",
                    Key = new TurnKey($"a{number}", "", TimeSpan.Zero),
                    At = DateTimeOffset.UtcNow,
                    State = new Dictionary<string, object> { [key] = new Dictionary<string, object> { ["turns"] = number } },
                    Log = [($"a{number}", $"{number}"), ($"r{number}", $"{-number}")],
                    Replies = [$"{-number}"],
                },
                CancellationToken.None);

            // One write call a line, so that a kill leaves whole lines.
            await Console.Out.WriteLineAsync($"{conversation} {number} {log[^1].Sequence}");
        }
    }
}
