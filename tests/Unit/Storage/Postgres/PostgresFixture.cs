using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using Npgsql;

namespace BackPainBot.UnitTests.Storage.Postgres;

/// <summary>A real PostgreSQL server of its own in a temporary folder; <see cref="Reason"/> says why there is none.</summary>
public sealed class PostgresFixture : IAsyncLifetime
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);
    private readonly string _folder = Directory.CreateTempSubdirectory("backpainbot-pg-").FullName;
    private readonly int _port = FreePort();
    private string? _bin;

    public string Reason { get; private set; } = "";

    public bool IsRunning => Reason.Length == 0;

    public async Task InitializeAsync()
    {
        _bin = Directory.Exists("/usr/lib/postgresql")
            ? Directory.GetDirectories("/usr/lib/postgresql").Select(folder => Path.Combine(folder, "bin")).Where(bin => File.Exists(Path.Combine(bin, "initdb"))).Max()
            : null;
        if (_bin is null)
        {
            Reason = "PostgreSQL is not installed (apt-get install postgresql).";
            return;
        }

        if (Environment.UserName == "root")
            await RunAsync("chown", "postgres", _folder);
        var made = await RunAsServerAsync("initdb", "--pgdata", Data, "--username", "bot", "--auth", "trust", "--encoding", "UTF8", "--no-sync");
        if (made != 0)
            Reason = $"initdb ended with {made}.";
        else
            await StartAsync();
    }

    public async Task DisposeAsync()
    {
        NpgsqlConnection.ClearAllPools();
        if (IsRunning)
            await StopAsync();
        Directory.Delete(_folder, recursive: true);
    }

    public async Task StartAsync()
    {
        var options = $"-p {_port} -c listen_addresses=127.0.0.1 -c unix_socket_directories= -c max_connections=60 -c shared_buffers=32MB -c fsync=off";
        var started = await RunAsServerAsync("pg_ctl", "start", "--wait", "--pgdata", Data, "--log", Path.Combine(_folder, "log"), "--options", options);
        if (started != 0)
            Reason = $"pg_ctl start ended with {started}.";
    }

    /// <summary>Ends it at once, as a crash would.</summary>
    public Task StopAsync() => RunAsServerAsync("pg_ctl", "stop", "--mode", "immediate", "--wait", "--pgdata", Data);

    /// <summary>The connection string of a new, empty database.</summary>
    public async Task<string> CreateDatabaseAsync()
    {
        var name = "t" + Guid.NewGuid().ToString("N");
        await using var connection = new NpgsqlConnection(ConnectionTo("postgres") + ";Pooling=false");
        await connection.OpenAsync();
#pragma warning disable CA2100 // The name is made above.
        await using var command = new NpgsqlCommand("CREATE DATABASE " + name, connection);
#pragma warning restore CA2100
        await command.ExecuteNonQueryAsync();
        return ConnectionTo(name);
    }

    private string Data => Path.Combine(_folder, "data");

    private string ConnectionTo(string database) => $"Host=127.0.0.1;Port={_port};Database={database};Username=bot;Maximum Pool Size=8;Timeout=60";

    /// <summary>The server refuses to run as root.</summary>
    private Task<int> RunAsServerAsync(string program, params string[] arguments) => Environment.UserName == "root"
        ? RunAsync("setpriv", ["--reuid=postgres", "--regid=postgres", "--clear-groups", Path.Combine(_bin!, program), .. arguments])
        : RunAsync(Path.Combine(_bin!, program), arguments);

    private async Task<int> RunAsync(string program, params string[] arguments)
    {
        // Not redirected: the server would inherit the pipe and keep it open.
        var start = new ProcessStartInfo("/bin/sh", ["-c", "exec \"$@\" >/dev/null 2>&1", "sh", program, .. arguments]) { WorkingDirectory = _folder };
        using var process = Process.Start(start)!;
        using var timeout = new CancellationTokenSource(Patience);
        await process.WaitForExitAsync(timeout.Token);
        return process.ExitCode;
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
