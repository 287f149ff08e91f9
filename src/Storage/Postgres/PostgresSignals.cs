using System.Diagnostics;
using System.Globalization;
using BackPainBot.Storage.Order;
using Microsoft.Extensions.Logging;
using Npgsql;

namespace BackPainBot.Storage.Postgres;

/// <summary>
/// Tells other replicas which logs have grown, and hears it from them. It is sent right after the commit and not within it:
/// PostgreSQL commits transactions that notify one at a time. A signal lost to a crash or a broken connection is made up for by waking everyone.
/// </summary>
internal sealed partial class PostgresSignals(PostgresServer server, Subscribers subscribers, ILogger logger) : IAsyncDisposable
{
    private const string Channel = "backpainbot_log";

    // A payload holds at most 8,000 bytes; a key takes up to 21.
    private const int MostKeysInSignal = 300;

    private static readonly TimeSpan FirstPause = TimeSpan.FromMilliseconds(200);
    private static readonly TimeSpan LongestPause = TimeSpan.FromSeconds(5);
    private static readonly TimeSpan WakeAnywayAfter = TimeSpan.FromSeconds(60);

    private readonly string _me = Guid.NewGuid().ToString("N")[..8];
    private readonly CancellationTokenSource _end = new();
    private readonly Lock _gate = new();
    private readonly HashSet<long> _grown = [];
    private Task? _listening;
    private Task _tellingTask = Task.CompletedTask;
    private bool _telling;

    /// <summary>Starts listening, once.</summary>
    public void Start()
    {
        lock (_gate)
            _listening ??= Task.Run(ListenAsync);
    }

    public void Tell(string conversation)
    {
        lock (_gate)
        {
            _grown.Add(ConversationKey.Of(conversation));
            if (_telling || _end.IsCancellationRequested)
                return;
            _telling = true;
            _tellingTask = Task.Run(TellAsync);
        }
    }

    public async ValueTask DisposeAsync()
    {
        await _end.CancelAsync().ConfigureAwait(false);
        Task telling;
        lock (_gate)
            telling = _tellingTask;
        await telling.ConfigureAwait(false);
        if (_listening is not null)
            await _listening.ConfigureAwait(false);
        _end.Dispose();
    }

    private async Task TellAsync()
    {
        while (true)
        {
            string payload;
            lock (_gate)
            {
                var keys = _grown.Take(MostKeysInSignal).ToList();
                _grown.ExceptWith(keys);
                _telling = keys.Count > 0;
                if (!_telling)
                    return;
                payload = string.Join(' ', keys.Select(key => key.ToString(CultureInfo.InvariantCulture)).Prepend(_me));
            }

            try
            {
                // Nothing is written, so there is nothing to wait for on the disk.
                await server.RunAsync(
                    connection => connection.ExecuteAsync("SELECT set_config('synchronous_commit', 'off', true), pg_notify($1, $2)", [Channel, payload], _end.Token), _end.Token).ConfigureAwait(false);
            }
            catch (Exception problem) when (problem is Faults.StoreUnavailableException or OperationCanceledException or ObjectDisposedException)
            {
                // The others wake by themselves when their own connections are back.
            }
        }
    }

    private async Task ListenAsync()
    {
        var pause = FirstPause;
        while (!_end.IsCancellationRequested)
        {
            try
            {
                await using var connection = await server.ConnectAsync(_end.Token).ConfigureAwait(false);
                connection.Notification += OnNotification;
                await connection.ExecuteAsync("LISTEN " + Channel, [], _end.Token).ConfigureAwait(false);
                pause = FirstPause;
                subscribers.WakeAll();
                await HearAsync(connection).ConfigureAwait(false);
            }
            catch (OperationCanceledException)
            {
                return;
            }
            catch (Exception problem) when (PostgresFaults.IsBroken(problem) || problem is PostgresException)
            {
                LogDeaf(logger, pause);
            }

            try
            {
                await Task.Delay(pause, _end.Token).ConfigureAwait(false);
            }
            catch (OperationCanceledException)
            {
                return;
            }

            pause = pause * 2 > LongestPause ? LongestPause : pause * 2;
        }
    }

    private async Task HearAsync(NpgsqlConnection connection)
    {
        var woken = Stopwatch.GetTimestamp();
        while (true)
        {
            await connection.WaitAsync(WakeAnywayAfter, _end.Token).ConfigureAwait(false);
            if (Stopwatch.GetElapsedTime(woken) < WakeAnywayAfter)
                continue;
            woken = Stopwatch.GetTimestamp();
            subscribers.WakeAll();
        }
    }

    private void OnNotification(object sender, NpgsqlNotificationEventArgs args)
    {
        var words = args.Payload.Split(' ');
        if (words[0] == _me)
            return;
        foreach (var word in words.Skip(1))
        {
            if (long.TryParse(word, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var key))
                subscribers.Wake(key);
        }
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "Signals from other replicas cannot be heard; trying again in {Pause}.")]
    private static partial void LogDeaf(ILogger logger, TimeSpan pause);
}
