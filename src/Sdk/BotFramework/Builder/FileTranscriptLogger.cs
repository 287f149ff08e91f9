using Newtonsoft.Json;

namespace Microsoft.Bot.Builder;

/// <summary>
/// Keeps each transcript as a JSON array in a file of its own, one folder a channel; meant for tests and for looking at. A changed
/// message takes its old place, a deleted one leaves a mark there.
/// </summary>
public class FileTranscriptLogger : ITranscriptStore
{
    private const string Extension = ".transcript";
    private const int PageSize = 20;

    private static readonly JsonSerializerSettings Settings = new() { NullValueHandling = NullValueHandling.Ignore, Formatting = Formatting.Indented };

    private readonly bool _unitTestMode;
    private readonly HashSet<string> _started = new(StringComparer.Ordinal);
    private readonly Lock _gate = new();

    /// <param name="folder">Where the files go; the current folder by default.</param>
    /// <param name="unitTestMode">Whether a transcript that an earlier process left is begun anew.</param>
    public FileTranscriptLogger(string folder = null, bool unitTestMode = true)
    {
        Folder = Path.GetFullPath(folder ?? Environment.CurrentDirectory);
        _unitTestMode = unitTestMode;
    }

    public string Folder { get; set; }

    public Task LogActivityAsync(IActivity activity)
    {
        ArgumentNullException.ThrowIfNull(activity);
        var file = FileOf(activity.ChannelId, activity.Conversation.Id);
        lock (_gate)
        {
            var isNew = _started.Add(file) && _unitTestMode;
            var transcript = isNew ? [] : Read(file);
            Add(transcript, (Activity)activity);
            Directory.CreateDirectory(Path.GetDirectoryName(file));
            File.WriteAllText(file, JsonConvert.SerializeObject(transcript, Settings));
        }

        return Task.CompletedTask;
    }

    public Task<PagedResult<IActivity>> GetTranscriptActivitiesAsync(string channelId, string conversationId, string continuationToken = null, DateTimeOffset startDate = default)
    {
        ArgumentNullException.ThrowIfNull(channelId);
        ArgumentNullException.ThrowIfNull(conversationId);
        lock (_gate)
        {
            var all = Read(FileOf(channelId, conversationId)).Where(activity => (activity.Timestamp ?? default) >= startDate);
            return Task.FromResult(Page<IActivity>(all, activity => activity.Id, continuationToken));
        }
    }

    public Task<PagedResult<TranscriptInfo>> ListTranscriptsAsync(string channelId, string continuationToken = null)
    {
        ArgumentNullException.ThrowIfNull(channelId);
        var folder = new DirectoryInfo(Path.Combine(Folder, Safe(channelId)));
        if (!folder.Exists)
            return Task.FromResult(new PagedResult<TranscriptInfo>());
        var transcripts = folder.EnumerateFiles('*' + Extension)
            .Select(file => new TranscriptInfo { ChannelId = channelId, Id = Path.GetFileNameWithoutExtension(file.Name), Created = file.CreationTimeUtc })
            .OrderBy(transcript => transcript.Created)
            .ThenBy(transcript => transcript.Id, StringComparer.Ordinal);
        return Task.FromResult(Page(transcripts, transcript => transcript.Id, continuationToken));
    }

    public Task DeleteTranscriptAsync(string channelId, string conversationId)
    {
        ArgumentNullException.ThrowIfNull(channelId);
        ArgumentNullException.ThrowIfNull(conversationId);
        var file = FileOf(channelId, conversationId);
        if (File.Exists(file))
            File.Delete(file);
        return Task.CompletedTask;
    }

    private static void Add(List<Activity> transcript, Activity activity)
    {
        var at = transcript.FindIndex(earlier => earlier.Id == activity.Id);
        if (at >= 0 && activity.Type == ActivityTypes.MessageUpdate)
        {
            var changed = (Activity)Graph.Clone(activity);
            changed.Type = transcript[at].Type;
            transcript[at] = changed;
        }
        else if (at >= 0 && activity.Type == ActivityTypes.MessageDelete)
            transcript[at] = MarkOf(transcript[at]);
        else
            transcript.Add(activity);
    }

    // The words are gone, and who said them to whom.
    private static Activity MarkOf(Activity deleted) => new()
    {
        Type = ActivityTypes.MessageDelete,
        Id = deleted.Id,
        From = new ChannelAccount("deleted", role: deleted.From?.Role),
        Recipient = new ChannelAccount("deleted", role: deleted.Recipient?.Role),
        Locale = deleted.Locale,
        LocalTimestamp = deleted.LocalTimestamp,
        Timestamp = deleted.Timestamp,
        ChannelId = deleted.ChannelId,
        Conversation = deleted.Conversation,
        ServiceUrl = deleted.ServiceUrl,
        ReplyToId = deleted.ReplyToId,
    };

    private static List<Activity> Read(string file) => File.Exists(file) ? JsonConvert.DeserializeObject<List<Activity>>(File.ReadAllText(file)) ?? [] : [];

    private static PagedResult<T> Page<T>(IEnumerable<T> all, Func<T, string> idOf, string after)
    {
        var rest = after is null ? all : all.SkipWhile(item => idOf(item) != after).Skip(1);
        var items = rest.Take(PageSize).ToArray();
        return new PagedResult<T> { Items = items, ContinuationToken = items.Length == PageSize ? idOf(items[^1]) : null };
    }

    // Ids come from channels: what is no file name, or climbs out of the folder, must not become a path.
    private static string Safe(string id)
    {
        var forbidden = Path.GetInvalidFileNameChars();
        var name = string.Concat(id.Select(letter => Array.IndexOf(forbidden, letter) >= 0 || letter is '/' or '\\' or ':' ? '_' : letter));
        return name.Trim('.').Length == 0 ? "_" : name;
    }

    private string FileOf(string channelId, string conversationId) => Path.Combine(Folder, Safe(channelId), Safe(conversationId) + Extension);
}
