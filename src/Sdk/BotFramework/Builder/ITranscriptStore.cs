namespace Microsoft.Bot.Builder;

/// <summary>Keeps transcripts.</summary>
public interface ITranscriptStore : ITranscriptLogger
{
    Task<PagedResult<IActivity>> GetTranscriptActivitiesAsync(string channelId, string conversationId, string continuationToken = null, DateTimeOffset startDate = default);

    Task<PagedResult<TranscriptInfo>> ListTranscriptsAsync(string channelId, string continuationToken = null);

    Task DeleteTranscriptAsync(string channelId, string conversationId);
}
