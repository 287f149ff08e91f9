using BackPainBot.Storage.Faults;
using BackPainBot.Storage.Settings;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace BackPainBot.Storage.Upkeep;

/// <summary>Opens the store at start and sweeps it from then on.</summary>
internal sealed partial class StoreKeeper(IStoreUpkeep store, StorageOptions options, TimeProvider time, ILogger<StoreKeeper> logger) : BackgroundService
{
    /// <summary>A database that is away does not stop the start: emergencies are answered without it, and every call tries again.</summary>
    public override async Task StartAsync(CancellationToken cancellationToken)
    {
        try
        {
            await store.OpenAsync(cancellationToken).ConfigureAwait(false);
        }
        catch (StoreUnavailableException problem)
        {
            LogAway(logger, problem.Fault, problem.Message);
        }

        await base.StartAsync(cancellationToken).ConfigureAwait(false);
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(options.SweepEvery, time);
        try
        {
            while (await timer.WaitForNextTickAsync(stoppingToken).ConfigureAwait(false))
                await SweepAsync(stoppingToken).ConfigureAwait(false);
        }
        catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
        {
            // The end of the program.
        }
    }

    private async Task SweepAsync(CancellationToken cancellationToken)
    {
        try
        {
            var removed = await store.SweepAsync(cancellationToken).ConfigureAwait(false);
            if (removed.Total > 0)
                LogSwept(logger, removed.Turns, removed.StateItems, removed.Records);
        }
        catch (StoreUnavailableException problem)
        {
            LogAway(logger, problem.Fault, problem.Message);
        }
    }

    [LoggerMessage(Level = LogLevel.Information, Message = "Kept long enough and removed: {Turns} turns, {StateItems} state items, {Records} records.")]
    private static partial void LogSwept(ILogger logger, int turns, int stateItems, int records);

    [LoggerMessage(Level = LogLevel.Error, Message = "Storage is unavailable ({Fault}): {Reason} It is tried again with every call.")]
    private static partial void LogAway(ILogger logger, StoreFault fault, string reason);
}
