using System.Globalization;
using BackPainBot.Conversation.Turn;
using BackPainBot.Host.Channels.BotConnector;
using BackPainBot.Host.Settings;
using BackPainBot.Storage;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Integration.AspNet.Core;
using Microsoft.Bot.Schema;
using Newtonsoft.Json.Linq;

namespace BackPainBot.Host.Teams;

/// <summary>Writes first to those who asked to be looked in on, when it is time; at most once, whatever the number of replicas.</summary>
internal sealed partial class LookInService(IBotStore store, ChannelTurns turns, IBotFrameworkHttpAdapter adapter, BotSettings settings, TimeProvider time, ILogger<LookInService> log) : BackgroundService
{
    private static readonly TimeSpan Every = TimeSpan.FromMinutes(1);

    /// <summary>Looks in on everybody whose time has come; returns on how many.</summary>
    internal async Task<int> RunDueAsync(CancellationToken cancellationToken)
    {
        var now = time.GetUtcNow();
        var queue = await store.ReadRecordsAsync(LookIn.QueueKind, "", cancellationToken).ConfigureAwait(false);
        var done = 0;
        foreach (var waiting in queue.Where(waiting => DueOf(waiting) <= now))
        {
            if (await TakeAsync(waiting, now, cancellationToken).ConfigureAwait(false) is { } reference && await WriteAsync(reference, cancellationToken).ConfigureAwait(false))
            {
                done++;
            }
        }

        return done;
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(Every, time);
        while (await timer.WaitForNextTickAsync(stoppingToken).ConfigureAwait(false))
        {
            try
            {
                await RunDueAsync(stoppingToken).ConfigureAwait(false);
            }
            catch (Exception failure) when (!stoppingToken.IsCancellationRequested)
            {
                LogPostponed(failure.GetType().Name);
            }
        }
    }

    private static DateTimeOffset DueOf(StoredRecord waiting) =>
        DateTimeOffset.TryParse(JObject.Parse(waiting.Json)["due"]?.ToString(Newtonsoft.Json.Formatting.None).Trim('"'), CultureInfo.InvariantCulture, out var due) ? due : DateTimeOffset.MinValue;

    // Taken before it is written: a message lost in a crash is better than one sent twice.
    private async Task<ConversationReference?> TakeAsync(StoredRecord waiting, DateTimeOffset now, CancellationToken cancellationToken)
    {
        await using var alone = await store.EnterAsync($"{LookIn.QueueKind}/{waiting.Key}", cancellationToken).ConfigureAwait(false);
        var due = await store.FindRecordAsync(LookIn.DueKind, waiting.Key, cancellationToken).ConfigureAwait(false);
        var over = now.AddSeconds(-1);
        StoredRecord[] taken = due is null ? [waiting with { ExpiresAt = over }] : [waiting with { ExpiresAt = over }, due with { Json = "{}", ExpiresAt = over }];
        await store.WriteRecordsAsync(taken, cancellationToken).ConfigureAwait(false);
        return due is null || due.Json == "{}" ? null : JObject.Parse(due.Json).ToObject<ConversationReference>();
    }

    private async Task<bool> WriteAsync(ConversationReference reference, CancellationToken cancellationToken)
    {
        try
        {
            await ((BotAdapter)adapter).ContinueConversationAsync(settings.Channels.AppId, reference, LookInAsync, cancellationToken).ConfigureAwait(false);
            return true;
        }
        catch (Exception failure) when (!cancellationToken.IsCancellationRequested)
        {
            // The person may have removed the app, which is an answer, too.
            var kind = failure.GetType().Name;
            LogNotReached(kind);
            return false;
        }
    }

    private Task LookInAsync(ITurnContext turn, CancellationToken cancellationToken)
    {
        turn.Activity.Name = LookIn.EventName;
        return turns.RunAsync(turn, cancellationToken);
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "Check-ins that are due wait for the store: {Failure}")]
    private partial void LogPostponed(string failure);

    [LoggerMessage(Level = LogLevel.Information, Message = "A check-in that was asked for could not be delivered: {Failure}")]
    private partial void LogNotReached(string failure);
}
