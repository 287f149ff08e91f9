using System.Globalization;

namespace Microsoft.Bot.Connector;

/// <summary>The conversation calls over HTTP.</summary>
internal sealed class Conversations(ConnectorChannel channel) : IConversations
{
    public async Task<ConversationResourceResponse> CreateConversationAsync(ConversationParameters parameters, CancellationToken cancellationToken) =>
        await channel.SendAsync<ConversationParameters, ConversationResourceResponse>(HttpMethod.Post, "v3/conversations", parameters, cancellationToken).ConfigureAwait(false)
            ?? new ConversationResourceResponse();

    public Task<ResourceResponse> SendToConversationAsync(string conversationId, Activity activity, CancellationToken cancellationToken) =>
        PutAsync(HttpMethod.Post, $"{Of(conversationId)}/activities", activity, cancellationToken);

    public Task<ResourceResponse> ReplyToActivityAsync(string conversationId, string activityId, Activity activity, CancellationToken cancellationToken) =>
        PutAsync(HttpMethod.Post, $"{Of(conversationId)}/activities/{Uri.EscapeDataString(activityId)}", activity, cancellationToken);

    public Task<ResourceResponse> UpdateActivityAsync(string conversationId, string activityId, Activity activity, CancellationToken cancellationToken) =>
        PutAsync(HttpMethod.Put, $"{Of(conversationId)}/activities/{Uri.EscapeDataString(activityId)}", activity, cancellationToken);

    public Task DeleteActivityAsync(string conversationId, string activityId, CancellationToken cancellationToken) =>
        channel.SendAsync<Activity, ResourceResponse>(HttpMethod.Delete, $"{Of(conversationId)}/activities/{Uri.EscapeDataString(activityId)}", null, cancellationToken);

    public Task<IList<ChannelAccount>> GetConversationMembersAsync(string conversationId, CancellationToken cancellationToken) =>
        channel.SendAsync<Activity, IList<ChannelAccount>>(HttpMethod.Get, $"{Of(conversationId)}/members", null, cancellationToken);

    public Task<ChannelAccount> GetConversationMemberAsync(string userId, string conversationId, CancellationToken cancellationToken) =>
        channel.SendAsync<Activity, ChannelAccount>(HttpMethod.Get, $"{Of(conversationId)}/members/{Uri.EscapeDataString(userId)}", null, cancellationToken);

    public Task<PagedMembersResult> GetConversationPagedMembersAsync(string conversationId, int? pageSize, string continuationToken, CancellationToken cancellationToken)
    {
        var query = new List<string>();
        if (pageSize is { } size)
            query.Add("pageSize=" + size.ToString(CultureInfo.InvariantCulture));
        if (continuationToken is not null)
            query.Add("continuationToken=" + Uri.EscapeDataString(continuationToken));
        var path = $"{Of(conversationId)}/pagedmembers" + (query.Count > 0 ? '?' + string.Join('&', query) : string.Empty);
        return channel.SendAsync<Activity, PagedMembersResult>(HttpMethod.Get, path, null, cancellationToken);
    }

    private static string Of(string conversationId)
    {
        ArgumentException.ThrowIfNullOrEmpty(conversationId);
        return "v3/conversations/" + Uri.EscapeDataString(conversationId);
    }

    private Task<ResourceResponse> PutAsync(HttpMethod method, string path, Activity activity, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(activity);
        return channel.SendAsync<Activity, ResourceResponse>(method, path, activity, cancellationToken);
    }
}
