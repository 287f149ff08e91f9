using BackPainBot.SystemTests.Support;

namespace BackPainBot.SystemTests.Faults;

/// <summary>A real server whose clock jumps while people talk, by libfaketime.</summary>
public sealed class ClockFaultTests : IDisposable
{
    private const string Library = "/usr/lib/x86_64-linux-gnu/faketime/libfaketimeMT.so.1";
    private readonly string _data = Directory.CreateTempSubdirectory("backpainbot-clock-").FullName;

    public void Dispose() => Directory.Delete(_data, recursive: true);

    [SkippableFact]
    public async Task A_clock_that_jumps_back_and_forth_loses_no_message_repeats_none_and_keeps_the_order()
    {
        Skip.IfNot(File.Exists(Library), "libfaketime is not installed (apt-get install faketime).");
        var clock = Path.Combine(_data, "clock");
        await File.WriteAllTextAsync(clock, "+0");
        await using var server = new HostProcess(_data)
        {
            Wrapper = ["env", "LD_PRELOAD=" + Library, "FAKETIME_TIMESTAMP_FILE=" + clock, "FAKETIME_CACHE_DURATION=1", "FAKETIME_DONT_FAKE_MONOTONIC=1"],
        };
        await server.StartReadyAsync();
        await using var client = new RovingClient(server.Address);
        await client.StartAsync();
        await client.StreamAsync();
        string[] said = ["what can I do today", "5", "help", "my back hurts when I sit", "stop"];
        string[] jumps = ["+0", "-3h", "+50m", "-40m", "+0"];
        for (var i = 0; i < said.Length; i++)
        {
            await File.WriteAllTextAsync(clock, jumps[i]);
            await Task.Delay(TimeSpan.FromSeconds(1.5));
            using var first = await client.SayAsync(said[i], $"turn-{i}");
            using var again = await client.SayAsync(said[i], $"turn-{i}");
            Assert.True(first.IsSuccessStatusCode && again.IsSuccessStatusCode, $"{jumps[i]}: {(int)first.StatusCode} {await first.Content.ReadAsStringAsync()}, then {(int)again.StatusCode}\n{server.Output}");
        }

        var log = await client.ReadAsync();
        Assert.Equal(said, log.Where(activity => activity.GetProperty("from").GetProperty("role").GetString() == "user" && activity.GetProperty("type").GetString() == "message").Select(Emergencies.TextOf));
        await client.WaitForAsync(streamed => streamed.Count == log.Count(activity => activity.GetProperty("type").GetString() == "message"));
    }
}
