using System.Runtime.CompilerServices;

namespace Microsoft.Bot.Builder;

/// <summary>One turn of the bot.</summary>
public class TurnContext : ITurnContext, IDisposable
{
    private List<SendActivitiesHandler> _onSendActivities;
    private List<UpdateActivityHandler> _onUpdateActivity;
    private List<DeleteActivityHandler> _onDeleteActivity;
    private List<Activity> _buffered;
    private bool _disposed;

    public TurnContext(BotAdapter adapter, Activity activity)
    {
        Adapter = adapter ?? throw new ArgumentNullException(nameof(adapter));
        Activity = activity ?? throw new ArgumentNullException(nameof(activity));
        Locale = activity.Locale;
        TurnState = [];
    }

    /// <summary>A turn over another activity that shares state and, as they are now, handlers with this one.</summary>
    public TurnContext(ITurnContext turnContext, Activity activity)
    {
        ArgumentNullException.ThrowIfNull(turnContext);
        Activity = activity ?? throw new ArgumentNullException(nameof(activity));
        Adapter = turnContext.Adapter;
        TurnState = turnContext.TurnState;
        Responded = turnContext.Responded;
        Locale = activity.Locale;
        if (turnContext is not TurnContext other)
            return;
        _onSendActivities = other._onSendActivities is null ? null : [.. other._onSendActivities];
        _onUpdateActivity = other._onUpdateActivity is null ? null : [.. other._onUpdateActivity];
        _onDeleteActivity = other._onDeleteActivity is null ? null : [.. other._onDeleteActivity];
        _buffered = other._buffered;
    }

    public BotAdapter Adapter { get; }

    public TurnContextStateCollection TurnState { get; }

    public Activity Activity { get; }

    public bool Responded { get; private set; }

    /// <summary>The language of this turn, BCP 47.</summary>
    public string Locale { get; set; }

    /// <summary>Replies kept for the body of the answer when the caller asked for <see cref="DeliveryModes.ExpectReplies"/>.</summary>
    public List<Activity> BufferedReplyActivities => _buffered ??= [];

    public ITurnContext OnSendActivities(SendActivitiesHandler handler)
    {
        ArgumentNullException.ThrowIfNull(handler);
        ThrowIfDisposed();
        (_onSendActivities ??= []).Add(handler);
        return this;
    }

    public ITurnContext OnUpdateActivity(UpdateActivityHandler handler)
    {
        ArgumentNullException.ThrowIfNull(handler);
        ThrowIfDisposed();
        (_onUpdateActivity ??= []).Add(handler);
        return this;
    }

    public ITurnContext OnDeleteActivity(DeleteActivityHandler handler)
    {
        ArgumentNullException.ThrowIfNull(handler);
        ThrowIfDisposed();
        (_onDeleteActivity ??= []).Add(handler);
        return this;
    }

    public async Task<ResourceResponse> SendActivityAsync(
        string textReplyToSend,
        string speak = null,
        string inputHint = null,
        CancellationToken cancellationToken = default)
    {
        ThrowIfDisposed();
        if (string.IsNullOrWhiteSpace(textReplyToSend))
            throw new ArgumentNullException(nameof(textReplyToSend));
        var activity = new Activity { Type = ActivityTypes.Message, Text = textReplyToSend };
        if (!string.IsNullOrEmpty(speak))
            activity.Speak = speak;
        if (!string.IsNullOrEmpty(inputHint))
            activity.InputHint = inputHint;
        return await SendActivityAsync(activity, cancellationToken).ConfigureAwait(false);
    }

    public async Task<ResourceResponse> SendActivityAsync(IActivity activity, CancellationToken cancellationToken = default)
    {
        ThrowIfDisposed();
        BotAssert.ActivityNotNull(activity);
        var responses = await SendActivitiesAsync([activity], cancellationToken).ConfigureAwait(false);
        return responses is { Length: > 0 } ? responses[0] : new ResourceResponse();
    }

    public Task<ResourceResponse[]> SendActivitiesAsync(IActivity[] activities, CancellationToken cancellationToken = default)
    {
        ThrowIfDisposed();
        ArgumentNullException.ThrowIfNull(activities);
        if (activities.Length == 0)
            throw new ArgumentException("Expecting one or more activities, but the array was empty.", nameof(activities));
        var reference = Activity.GetConversationReference();
        var prepared = new List<Activity>(activities.Length);
        foreach (var activity in activities)
        {
            var one = (Activity)activity;
            one.ApplyConversationReference(reference);
            prepared.Add(one);
        }

        return _onSendActivities is null ? DeliverAsync(prepared, cancellationToken) : SendThroughAsync(prepared, 0, cancellationToken);
    }

    public async Task<ResourceResponse> UpdateActivityAsync(IActivity activity, CancellationToken cancellationToken = default)
    {
        ThrowIfDisposed();
        BotAssert.ActivityNotNull(activity);
        var addressed = ((Activity)activity).ApplyConversationReference(Activity.GetConversationReference());
        return await UpdateThroughAsync(addressed, 0, cancellationToken).ConfigureAwait(false);
    }

    public async Task DeleteActivityAsync(string activityId, CancellationToken cancellationToken = default)
    {
        ThrowIfDisposed();
        if (string.IsNullOrWhiteSpace(activityId))
            throw new ArgumentNullException(nameof(activityId));
        var reference = Activity.GetConversationReference();
        reference.ActivityId = activityId;
        await DeleteThroughAsync(reference, 0, cancellationToken).ConfigureAwait(false);
    }

    public async Task DeleteActivityAsync(ConversationReference conversationReference, CancellationToken cancellationToken = default)
    {
        ThrowIfDisposed();
        ArgumentNullException.ThrowIfNull(conversationReference);
        await DeleteThroughAsync(conversationReference, 0, cancellationToken).ConfigureAwait(false);
    }

    public void Dispose()
    {
        Dispose(true);
        GC.SuppressFinalize(this);
    }

    protected virtual void Dispose(bool disposing)
    {
        if (_disposed)
            return;
        _disposed = true;
        if (disposing)
            TurnState.Dispose();
    }

    private void ThrowIfDisposed([CallerMemberName] string member = null)
    {
#pragma warning disable CA1513 // The name in the message is that of the member that was called.
        if (_disposed)
            throw new ObjectDisposedException(member);
#pragma warning restore CA1513
    }

    private Task<ResourceResponse[]> SendThroughAsync(List<Activity> activities, int index, CancellationToken cancellationToken) =>
        index == _onSendActivities.Count
            ? DeliverAsync(activities, cancellationToken)
            : _onSendActivities[index](this, activities, () => SendThroughAsync(activities, index + 1, cancellationToken));

    private async Task<ResourceResponse[]> DeliverAsync(List<Activity> activities, CancellationToken cancellationToken)
    {
        var responses = Activity.DeliveryMode == DeliveryModes.ExpectReplies
            ? Buffer(activities)
            : await Adapter.SendActivitiesAsync(this, [.. activities], cancellationToken).ConfigureAwait(false);
        foreach (var activity in activities)
        {
            if (activity.Type != ActivityTypes.Trace)
                Responded = true;
        }

        return responses;
    }

    private ResourceResponse[] Buffer(List<Activity> activities)
    {
        var responses = new ResourceResponse[activities.Count];
        for (var i = 0; i < responses.Length; i++)
        {
            BufferedReplyActivities.Add(activities[i]);
            if (activities[i].Type == ActivityTypesEx.InvokeResponse)
                TurnState.Set<object>(BotAdapter.InvokeResponseKey, activities[i]);
            responses[i] = new ResourceResponse();
        }

        return responses;
    }

    private Task<ResourceResponse> UpdateThroughAsync(Activity activity, int index, CancellationToken cancellationToken) =>
        _onUpdateActivity is null || index == _onUpdateActivity.Count
            ? Adapter.UpdateActivityAsync(this, activity, cancellationToken)
            : _onUpdateActivity[index](this, activity, () => UpdateThroughAsync(activity, index + 1, cancellationToken));

    private Task DeleteThroughAsync(ConversationReference reference, int index, CancellationToken cancellationToken) =>
        _onDeleteActivity is null || index == _onDeleteActivity.Count
            ? Adapter.DeleteActivityAsync(this, reference, cancellationToken)
            : _onDeleteActivity[index](this, reference, () => DeleteThroughAsync(reference, index + 1, cancellationToken));
}
