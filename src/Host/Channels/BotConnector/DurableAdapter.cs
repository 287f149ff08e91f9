using Microsoft.Bot.Builder.Integration.AspNet.Core;
using Microsoft.Bot.Schema;

namespace BackPainBot.Host.Channels.BotConnector;

/// <summary>An adapter that acknowledges a slow turn only when the store holds what was said, so that a server that is killed goes on with it when it is started again.</summary>
internal sealed partial class DurableAdapter(IConfiguration configuration, UnfinishedTurns unfinished, ILogger<CloudAdapter> log) : AcknowledgingAdapter(configuration, log)
{
    protected override async Task GoOnAsync(Activity activity, Func<Task> acknowledge, Task turn)
    {
        await using var kept = await KeepAsync(activity).ConfigureAwait(false);
        if (kept is null)
        {
            // The channel waits, and delivers again if it waits in vain.
            await turn.ConfigureAwait(false);
            return;
        }

        await base.GoOnAsync(activity, acknowledge, turn).ConfigureAwait(false);
        await kept.FinishAsync().ConfigureAwait(false);
    }

    private async Task<UnfinishedTurn?> KeepAsync(Activity activity)
    {
        try
        {
            return await unfinished.KeepAsync(activity, CancellationToken.None).ConfigureAwait(false);
        }
        catch (Exception failure)
        {
            var kind = failure.GetType().Name;
            LogNotKept(kind);
            return null;
        }
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "A slow turn could not be kept, so it is acknowledged when it is over: {Failure}")]
    private partial void LogNotKept(string failure);
}
