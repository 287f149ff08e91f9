using BackPainBot.Conversation.Turn;
using BackPainBot.Host.Composition;
using BackPainBot.Reading;

namespace BackPainBot.Host.Operations;

/// <summary>Loads scripts, library and model and runs one throw-away turn before the server says it is ready, so that nobody gets the slow first answer.</summary>
internal sealed partial class WarmUp(IServiceProvider services, Readiness readiness, ILogger<WarmUp> log) : BackgroundService
{
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        await Task.Yield();
        try
        {
            _ = services.GetRequiredService<IMessageReader>().Read("my doctor cleared me and my back still aches when I sit");
            await using var rehearsal = Services.ForReplay(services);
            await rehearsal.GetRequiredService<ITurnRunner>().RunAsync(LocalActivity.Message("warm-up", "warm-up", "can I go back to the gym with a sore back"), stoppingToken).ConfigureAwait(false);
            readiness.MarkWarm();
        }
        catch (Exception failure) when (failure is not OperationCanceledException)
        {
            LogCold(failure);
            readiness.MarkWarm();
        }
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "The rehearsal turn failed")]
    private partial void LogCold(Exception failure);
}
