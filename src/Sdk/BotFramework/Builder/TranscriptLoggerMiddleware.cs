using System.Diagnostics;
using Activity = Microsoft.Bot.Schema.Activity;

namespace Microsoft.Bot.Builder;

/// <summary>Writes down what comes in and goes out; a logger that fails does not fail the turn.</summary>
public class TranscriptLoggerMiddleware : IMiddleware
{
    private readonly ITranscriptLogger _logger;

    public TranscriptLoggerMiddleware(ITranscriptLogger transcriptLogger)
    {
        _logger = transcriptLogger ?? throw new ArgumentNullException(nameof(transcriptLogger), "TranscriptLoggerMiddleware requires a ITranscriptLogger implementation.  ");
    }

    public async Task OnTurnAsync(ITurnContext turnContext, NextDelegate next, CancellationToken cancellationToken)
    {
        var transcript = new Queue<IActivity>();
        if (turnContext.Activity is { } incoming && !(incoming.Type == ActivityTypes.Event && incoming.Name == ActivityEventNames.ContinueConversation))
        {
            incoming.From ??= new ChannelAccount();
            if (string.IsNullOrEmpty(incoming.From.Role))
                incoming.From.Role = RoleTypes.User;
            transcript.Enqueue(Copy(incoming));
        }

        Watch(turnContext, transcript);
        await next(cancellationToken).ConfigureAwait(false);
        while (transcript.TryDequeue(out var activity))
            await LogAsync(activity).ConfigureAwait(false);
    }

    private static void Watch(ITurnContext turnContext, Queue<IActivity> transcript)
    {
        turnContext.OnSendActivities(async (_, activities, send) =>
        {
            var responses = await send().ConfigureAwait(false);
            for (var i = 0; i < activities.Count; i++)
                transcript.Enqueue(Sent(activities[i], i < responses?.Length ? responses[i] : null));
            return responses;
        });
        turnContext.OnUpdateActivity(async (_, activity, update) =>
        {
            var response = await update().ConfigureAwait(false);
            var changed = Copy(activity);
            changed.Type = ActivityTypes.MessageUpdate;
            transcript.Enqueue(changed);
            return response;
        });
        turnContext.OnDeleteActivity(async (_, reference, delete) =>
        {
            await delete().ConfigureAwait(false);
            var deleted = new Activity { Type = ActivityTypes.MessageDelete, Id = reference.ActivityId }.ApplyConversationReference(reference, false);
            transcript.Enqueue(deleted);
        });
    }

    private static Activity Sent(Activity activity, ResourceResponse response)
    {
        var sent = Copy(activity);
        sent.Id = FirstOf(response?.Id, activity.Id) ?? "g_" + Guid.NewGuid().ToString("n");
        sent.Timestamp ??= DateTimeOffset.UtcNow;
        return sent;
    }

    private static string FirstOf(params string[] candidates) => candidates.FirstOrDefault(candidate => !string.IsNullOrEmpty(candidate));

    private static Activity Copy(Activity activity) => (Activity)Graph.Clone(activity);

    private async Task LogAsync(IActivity activity)
    {
        try
        {
            activity.Timestamp ??= DateTimeOffset.UtcNow;
            await _logger.LogActivityAsync(activity).ConfigureAwait(false);
        }
        catch (Exception problem)
        {
            Trace.TraceError($"Transcript logActivity failed with {problem.GetType().Name}");
        }
    }
}
