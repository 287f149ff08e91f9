using System.Collections.Concurrent;
using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using BackPainBot.SystemTests.Web.Support;

namespace BackPainBot.SystemTests.Support;

/// <summary>The real program in a process of its own, on a port of its own; it can be killed without warning and started again.</summary>
public sealed class HostProcess : IAsyncDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(90);
    private static readonly TimeSpan PatienceWithVectors = TimeSpan.FromMinutes(5);

    private static readonly string LearntFile = Path.Combine(AppContext.BaseDirectory, "cache", "pages.bin");
    private readonly Dictionary<string, string> _environment;
    private readonly ConcurrentQueue<string> _output = new();
    private Process? _process;

    /// <param name="data">Its data folder.</param>
    /// <param name="settings">Settings below <c>BackPainBot</c>, as <c>Storage:PostgreSql</c>.</param>
    public HostProcess(string data, params (string Name, string Value)[] settings)
    {
        Port = FreePort();
        _environment = settings.Append(("Data", data)).ToDictionary(setting => "BackPainBot__" + setting.Item1.Replace(":", "__", StringComparison.Ordinal), setting => setting.Item2);
    }

    public int Port { get; }

    public string Address => $"http://127.0.0.1:{Port}";

    /// <summary>Everything it printed and logged.</summary>
    public string Output => string.Join('\n', _output);

    /// <summary>Bytes of memory that it holds.</summary>
    public long Memory
    {
        get
        {
            _process!.Refresh();
            return _process.WorkingSet64;
        }
    }

    /// <summary>The command that comes before the program's own arguments, such as a clock that is wrong.</summary>
    public IReadOnlyList<string> Wrapper { get; init; } = [];

    public async Task StartAsync()
    {
        string[] command = [.. Wrapper, "dotnet", Path.Combine(AppContext.BaseDirectory, "backpainbot.dll"), "serve", "--urls", Address];
        var start = new ProcessStartInfo(command[0], command[1..]) { RedirectStandardOutput = true, RedirectStandardError = true, WorkingDirectory = Repository.Root };
        foreach (var (name, value) in _environment)
        {
            start.Environment[name] = value;
        }

        // Telemetry leaves at once instead of once a minute.
        start.Environment["OTEL_METRIC_EXPORT_INTERVAL"] = "500";
        start.Environment["OTEL_BSP_SCHEDULE_DELAY"] = "200";
        _process = Process.Start(start)!;
        _process.OutputDataReceived += Note;
        _process.ErrorDataReceived += Note;
        _process.BeginOutputReadLine();
        _process.BeginErrorReadLine();
        await WaitAsync("/health/live");
    }

    public async Task StartReadyAsync()
    {
        await StartAsync();
        await WaitAsync("/health/ready");
        await WaitForVectorsAsync();
    }

    public async Task WaitAsync(string path, HttpStatusCode wanted = HttpStatusCode.OK)
    {
        using var http = new HttpClient { BaseAddress = new Uri(Address), Timeout = TimeSpan.FromSeconds(20) };
        for (var clock = Stopwatch.StartNew(); clock.Elapsed < Patience; await Task.Delay(100))
        {
            if (_process!.HasExited)
            {
                throw new InvalidOperationException($"The server ended with {_process.ExitCode}:\n{Output}");
            }

            try
            {
                using var answer = await http.GetAsync(path);
                if (answer.StatusCode == wanted)
                {
                    return;
                }
            }
            catch (HttpRequestException)
            {
                // Not listening yet.
            }
        }

        throw new TimeoutException($"{path} did not answer {wanted}:\n{Output}");
    }

    /// <summary>Ends it as kill -9 does.</summary>
    public async Task KillAsync()
    {
        _process!.Kill(entireProcessTree: true);
        await _process.WaitForExitAsync();
        _process.Dispose();
        _process = null;
    }

    /// <summary>Waits until it ends by itself; returns what it ended with.</summary>
    public async Task<int> EndAsync()
    {
        using var patience = new CancellationTokenSource(Patience);
        await _process!.WaitForExitAsync(patience.Token);
        return _process.ExitCode;
    }

    public async ValueTask DisposeAsync()
    {
        if (_process is not null)
        {
            await KillAsync();
        }
    }

    public static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }

    // A server answers by words alone until those of its pages that came without vectors have them; what is learnt from all of them is kept last.
    private async Task WaitForVectorsAsync()
    {
        for (var clock = Stopwatch.StartNew(); !File.Exists(LearntFile); await Task.Delay(200))
        {
            if (_process!.HasExited || clock.Elapsed > PatienceWithVectors)
            {
                throw new TimeoutException($"The library got no vectors:\n{Output}");
            }
        }
    }

    private void Note(object sender, DataReceivedEventArgs line)
    {
        if (line.Data is not null)
        {
            _output.Enqueue(line.Data);
        }
    }
}
