namespace Microsoft.Bot.Builder;

/// <summary>Tells telemetry about activities; what people wrote and who they are only when asked to.</summary>
public class TelemetryLoggerMiddleware : IMiddleware
{
    public TelemetryLoggerMiddleware(IBotTelemetryClient telemetryClient, bool logPersonalInformation = false)
    {
        TelemetryClient = telemetryClient ?? new NullBotTelemetryClient();
        LogPersonalInformation = logPersonalInformation;
    }

    public bool LogPersonalInformation { get; }

    public IBotTelemetryClient TelemetryClient { get; }

    public virtual async Task OnTurnAsync(ITurnContext context, NextDelegate nextTurn, CancellationToken cancellationToken)
    {
        BotAssert.ContextNotNull(context);
        if (context.Activity is { } incoming)
        {
            incoming.From ??= new ChannelAccount();
            await OnReceiveActivityAsync(incoming, cancellationToken).ConfigureAwait(false);
        }

        context.OnSendActivities(async (_, activities, next) =>
        {
            var responses = await next().ConfigureAwait(false);
            foreach (var activity in activities)
                await OnSendActivityAsync(activity, cancellationToken).ConfigureAwait(false);
            return responses;
        });
        context.OnUpdateActivity(async (_, activity, next) =>
        {
            var response = await next().ConfigureAwait(false);
            await OnUpdateActivityAsync(activity, cancellationToken).ConfigureAwait(false);
            return response;
        });
        context.OnDeleteActivity(async (_, reference, next) =>
        {
            await next().ConfigureAwait(false);
            var deleted = new Activity { Type = ActivityTypes.MessageDelete, Id = reference.ActivityId }.ApplyConversationReference(reference, false);
            await OnDeleteActivityAsync(deleted, cancellationToken).ConfigureAwait(false);
        });
        if (nextTurn is not null)
            await nextTurn(cancellationToken).ConfigureAwait(false);
    }

    protected virtual async Task OnReceiveActivityAsync(Activity activity, CancellationToken cancellation) =>
        TelemetryClient.TrackEvent(TelemetryLoggerConstants.BotMsgReceiveEvent, await FillReceiveEventPropertiesAsync(activity).ConfigureAwait(false));

    protected virtual async Task OnSendActivityAsync(Activity activity, CancellationToken cancellation) =>
        TelemetryClient.TrackEvent(TelemetryLoggerConstants.BotMsgSendEvent, await FillSendEventPropertiesAsync(activity).ConfigureAwait(false));

    protected virtual async Task OnUpdateActivityAsync(Activity activity, CancellationToken cancellation) =>
        TelemetryClient.TrackEvent(TelemetryLoggerConstants.BotMsgUpdateEvent, await FillUpdateEventPropertiesAsync(activity).ConfigureAwait(false));

    protected virtual async Task OnDeleteActivityAsync(Activity activity, CancellationToken cancellation) =>
        TelemetryClient.TrackEvent(TelemetryLoggerConstants.BotMsgDeleteEvent, await FillDeleteEventPropertiesAsync(activity).ConfigureAwait(false));

    protected Task<Dictionary<string, string>> FillReceiveEventPropertiesAsync(Activity activity, Dictionary<string, string> additionalProperties = null)
    {
        var facts = new Dictionary<string, string>();
        if (activity is not null)
        {
            facts[TelemetryConstants.FromIdProperty] = activity.From?.Id;
            facts[TelemetryConstants.ConversationIdProperty] = activity.Conversation?.Id;
            facts[TelemetryConstants.ConversationNameProperty] = activity.Conversation?.Name;
            facts[TelemetryConstants.LocaleProperty] = activity.Locale;
            facts[TelemetryConstants.RecipientIdProperty] = activity.Recipient?.Id;
            facts[TelemetryConstants.RecipientNameProperty] = activity.Recipient?.Name;
            facts[TelemetryConstants.ActivityTypeProperty] = activity.Type;
            facts[TelemetryConstants.ActivityIdProperty] = activity.Id;
            AddPersonal(facts, TelemetryConstants.FromNameProperty, activity.From?.Name);
            AddPersonal(facts, TelemetryConstants.TextProperty, activity.Text);
            AddPersonal(facts, TelemetryConstants.SpeakProperty, activity.Speak);
        }

        return Task.FromResult(Merge(facts, additionalProperties));
    }

    protected Task<Dictionary<string, string>> FillSendEventPropertiesAsync(Activity activity, Dictionary<string, string> additionalProperties = null)
    {
        var facts = Outgoing(activity);
        if (activity is not null)
        {
            facts[TelemetryConstants.ReplyActivityIDProperty] = activity.ReplyToId;
            AddPersonal(facts, TelemetryConstants.RecipientNameProperty, activity.Recipient?.Name);
            AddPersonal(facts, TelemetryConstants.TextProperty, activity.Text);
            AddPersonal(facts, TelemetryConstants.SpeakProperty, activity.Speak);
            if (LogPersonalInformation && activity.Attachments is { Count: > 0 })
                facts[TelemetryConstants.AttachmentsProperty] = System.Text.Json.JsonSerializer.Serialize(activity.Attachments, ActivityJson.Options);
        }

        return Task.FromResult(Merge(facts, additionalProperties));
    }

    protected Task<Dictionary<string, string>> FillUpdateEventPropertiesAsync(Activity activity, Dictionary<string, string> additionalProperties = null)
    {
        var facts = Outgoing(activity);
        if (activity is not null)
            AddPersonal(facts, TelemetryConstants.TextProperty, activity.Text);
        return Task.FromResult(Merge(facts, additionalProperties));
    }

    protected Task<Dictionary<string, string>> FillDeleteEventPropertiesAsync(IMessageDeleteActivity activity, Dictionary<string, string> additionalProperties = null)
    {
        var facts = new Dictionary<string, string>();
        if (activity is not null)
        {
            facts[TelemetryConstants.ActivityTypeProperty] = activity.Type;
            facts[TelemetryConstants.ActivityIdProperty] = activity.Id;
            facts[TelemetryConstants.RecipientIdProperty] = activity.Recipient?.Id;
            facts[TelemetryConstants.ConversationIdProperty] = activity.Conversation?.Id;
            facts[TelemetryConstants.ConversationNameProperty] = activity.Conversation?.Name;
        }

        return Task.FromResult(Merge(facts, additionalProperties));
    }

    private static Dictionary<string, string> Outgoing(Activity activity)
    {
        var facts = new Dictionary<string, string>();
        if (activity is null)
            return facts;
        facts[TelemetryConstants.ActivityTypeProperty] = activity.Type;
        facts[TelemetryConstants.ActivityIdProperty] = activity.Id;
        facts[TelemetryConstants.RecipientIdProperty] = activity.Recipient?.Id;
        facts[TelemetryConstants.ConversationIdProperty] = activity.Conversation?.Id;
        facts[TelemetryConstants.ConversationNameProperty] = activity.Conversation?.Name;
        facts[TelemetryConstants.LocaleProperty] = activity.Locale;
        return facts;
    }

    private static Dictionary<string, string> Merge(Dictionary<string, string> facts, Dictionary<string, string> more)
    {
        foreach (var (name, value) in more ?? [])
            facts.TryAdd(name, value);
        return facts;
    }

    private void AddPersonal(Dictionary<string, string> facts, string name, string value)
    {
        if (LogPersonalInformation && !string.IsNullOrWhiteSpace(value))
            facts[name] = value;
    }
}
