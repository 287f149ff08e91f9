using BackPainBot.Host.Settings;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Integration.AspNet.Core;
using Microsoft.Bot.Schema;

namespace BackPainBot.Host.Channels.BotConnector;

/// <summary>Goes on, at the start and every minute, with turns that were acknowledged and whose process ended, or whose replies could not be delivered.</summary>
internal sealed partial class UnfinishedTurnsService(UnfinishedTurns unfinished, IBotFrameworkHttpAdapter adapter, IBot bot, BotSettings settings, TimeProvider time, ILogger<UnfinishedTurnsService> log) : BackgroundService
{
    private static readonly TimeSpan Every = TimeSpan.FromMinutes(1);

    /// <summary>Takes up what there is; one that fails again waits for the next time.</summary>
    internal async Task RunOnceAsync(CancellationToken cancellationToken)
    {
        try
        {
            var done = await unfinished.TakeUpAsync(RunAsync, cancellationToken).ConfigureAwait(false);
            if (done > 0)
            {
                LogFinished(done);
            }
        }
        catch (Exception failure) when (!cancellationToken.IsCancellationRequested)
        {
            var kind = failure.GetType().Name;
            LogPostponed(kind);
        }
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(Every, time);
        do
        {
            await RunOnceAsync(stoppingToken).ConfigureAwait(false);
        }
        while (await timer.WaitForNextTickAsync(stoppingToken).ConfigureAwait(false));
    }

    private async Task<bool> RunAsync(Activity activity, CancellationToken cancellationToken)
    {
        try
        {
            await ((BotAdapter)adapter).ContinueConversationAsync(settings.Channels.AppId, activity, bot.OnTurnAsync, cancellationToken).ConfigureAwait(false);
            return true;
        }
        catch (Exception failure) when (!cancellationToken.IsCancellationRequested)
        {
            var kind = failure.GetType().Name;
            LogAgain(kind);
            return false;
        }
    }

    [LoggerMessage(Level = LogLevel.Information, Message = "Went on with {Count} turns that had been acknowledged and not finished")]
    private partial void LogFinished(int count);

    [LoggerMessage(Level = LogLevel.Information, Message = "A turn that had been acknowledged could not be finished yet: {Failure}")]
    private partial void LogAgain(string failure);

    [LoggerMessage(Level = LogLevel.Warning, Message = "Unfinished turns wait for the store: {Failure}")]
    private partial void LogPostponed(string failure);
}
