namespace Microsoft.Bot.Builder;

/// <summary>Keeps transcripts in this process, in pages of twenty.</summary>
public class MemoryTranscriptStore : ITranscriptStore
{
    private const int PageSize = 20;

    private readonly Lock _gate = new();
    private readonly Dictionary<string, Dictionary<string, List<IActivity>>> _channels = new(StringComparer.Ordinal);

    public Task LogActivityAsync(IActivity activity)
    {
        if (activity is null)
            throw new ArgumentNullException(nameof(activity), "activity cannot be null for LogActivity()");
        lock (_gate)
        {
            if (!_channels.TryGetValue(activity.ChannelId, out var channel))
                _channels[activity.ChannelId] = channel = new Dictionary<string, List<IActivity>>(StringComparer.Ordinal);
            if (!channel.TryGetValue(activity.Conversation.Id, out var transcript))
                channel[activity.Conversation.Id] = transcript = [];
            Log(transcript, activity);
        }

        return Task.CompletedTask;
    }

    public Task<PagedResult<IActivity>> GetTranscriptActivitiesAsync(string channelId, string conversationId, string continuationToken = null, DateTimeOffset startDate = default)
    {
        ArgumentNullException.ThrowIfNull(channelId);
        ArgumentNullException.ThrowIfNull(conversationId);
        lock (_gate)
        {
            var activities = Find(channelId, conversationId)
                .OrderBy(activity => activity.Timestamp)
                .Where(activity => (activity.Timestamp ?? default) >= startDate);
            return Task.FromResult(Page(activities, activity => activity.Id, continuationToken));
        }
    }

    public Task DeleteTranscriptAsync(string channelId, string conversationId)
    {
        ArgumentNullException.ThrowIfNull(channelId);
        ArgumentNullException.ThrowIfNull(conversationId);
        lock (_gate)
        {
            if (_channels.TryGetValue(channelId, out var channel))
                channel.Remove(conversationId);
        }

        return Task.CompletedTask;
    }

    public Task<PagedResult<TranscriptInfo>> ListTranscriptsAsync(string channelId, string continuationToken = null)
    {
        ArgumentNullException.ThrowIfNull(channelId);
        lock (_gate)
        {
            if (!_channels.TryGetValue(channelId, out var channel))
                return Task.FromResult(new PagedResult<TranscriptInfo>());
            var transcripts = channel
                .Select(pair => new TranscriptInfo
                {
                    ChannelId = channelId,
                    Id = pair.Key,
                    Created = pair.Value.FirstOrDefault()?.Timestamp ?? default,
                })
                .OrderBy(transcript => transcript.Created);
            return Task.FromResult(Page(transcripts, transcript => transcript.Id, continuationToken));
        }
    }

    // What was changed or taken back stands where it stood, under the time at which it was said.
    private static void Log(List<IActivity> transcript, IActivity activity)
    {
        if (activity.Type is not (ActivityTypes.MessageUpdate or ActivityTypes.MessageDelete))
        {
            transcript.Add(activity);
            return;
        }

        var at = transcript.FindIndex(one => one.Id == activity.Id);
        if (at >= 0)
            transcript[at] = activity.Type == ActivityTypes.MessageUpdate ? Updated(transcript[at], (Activity)activity) : Deleted(transcript[at]);
    }

    private static Activity Updated(IActivity original, Activity change)
    {
        var updated = change.ShallowCopy();
        updated.Type = original.Type;
        updated.LocalTimestamp = original.LocalTimestamp;
        updated.Timestamp = original.Timestamp;
        return updated;
    }

    private static Activity Deleted(IActivity original) => new()
    {
        Type = ActivityTypes.MessageDelete,
        Id = original.Id,
        Timestamp = original.Timestamp,
        LocalTimestamp = original.Timestamp,
        ServiceUrl = original.ServiceUrl,
        ChannelId = original.ChannelId,
        Conversation = original.Conversation,
        ReplyToId = original.ReplyToId,
        Locale = original.GetLocale(),
        From = new ChannelAccount("deleted", role: original.From?.Role),
        Recipient = new ChannelAccount("deleted", role: original.Recipient?.Role),
    };

    private static PagedResult<T> Page<T>(IEnumerable<T> all, Func<T, string> idOf, string after)
    {
        var rest = after is null ? all : all.SkipWhile(item => idOf(item) != after).Skip(1);
        var items = rest.Take(PageSize).ToArray();
        return new PagedResult<T> { Items = items, ContinuationToken = items.Length == PageSize ? idOf(items[^1]) : null };
    }

    private List<IActivity> Find(string channelId, string conversationId) =>
        _channels.GetValueOrDefault(channelId)?.GetValueOrDefault(conversationId) ?? [];
}
