using System.Globalization;
using Microsoft.Rest;

namespace Microsoft.Bot.Connector;

/// <summary>The conversation calls over HTTP.</summary>
public class Conversations : IConversations
{
    private readonly ConnectorChannel _channel;

    public Conversations(ConnectorClient client)
    {
        ArgumentNullException.ThrowIfNull(client);
        _channel = client.Channel;
    }

    public Task<HttpOperationResponse<ConversationsResult>> GetConversationsWithHttpMessagesAsync(string continuationToken = default, Dictionary<string, List<string>> customHeaders = null, CancellationToken cancellationToken = default) =>
        GetAsync<ConversationsResult>(continuationToken is null ? All : $"{All}?continuationToken={Uri.EscapeDataString(continuationToken)}", customHeaders, cancellationToken);

    public Task<HttpOperationResponse<ConversationResourceResponse>> CreateConversationWithHttpMessagesAsync(ConversationParameters parameters, Dictionary<string, List<string>> customHeaders = null, CancellationToken cancellationToken = default)
    {
        ConnectorChannel.Require(parameters, nameof(parameters));
        return _channel.SendAsync<ConversationParameters, ConversationResourceResponse>(HttpMethod.Post, All, parameters, customHeaders, cancellationToken);
    }

    public Task<HttpOperationResponse<ResourceResponse>> SendToConversationWithHttpMessagesAsync(string conversationId, Activity activity, Dictionary<string, List<string>> customHeaders = null, CancellationToken cancellationToken = default) =>
        PutAsync(HttpMethod.Post, $"{Of(conversationId)}/activities", activity, nameof(activity), customHeaders, cancellationToken);

    public Task<HttpOperationResponse<ResourceResponse>> SendConversationHistoryWithHttpMessagesAsync(string conversationId, Transcript transcript, Dictionary<string, List<string>> customHeaders = null, CancellationToken cancellationToken = default) =>
        PutAsync(HttpMethod.Post, $"{Of(conversationId)}/activities/history", transcript, nameof(transcript), customHeaders, cancellationToken);

    public Task<HttpOperationResponse<ResourceResponse>> UpdateActivityWithHttpMessagesAsync(string conversationId, string activityId, Activity activity, Dictionary<string, List<string>> customHeaders = null, CancellationToken cancellationToken = default) =>
        PutAsync(HttpMethod.Put, Of(conversationId, activityId), activity, nameof(activity), customHeaders, cancellationToken);

    public Task<HttpOperationResponse<ResourceResponse>> ReplyToActivityWithHttpMessagesAsync(string conversationId, string activityId, Activity activity, Dictionary<string, List<string>> customHeaders = null, CancellationToken cancellationToken = default) =>
        PutAsync(HttpMethod.Post, Of(conversationId, activityId), activity, nameof(activity), customHeaders, cancellationToken);

    public async Task<HttpOperationResponse> DeleteActivityWithHttpMessagesAsync(string conversationId, string activityId, Dictionary<string, List<string>> customHeaders = null, CancellationToken cancellationToken = default) =>
        await DeleteAsync(Of(conversationId, activityId), customHeaders, cancellationToken).ConfigureAwait(false);

    public Task<HttpOperationResponse<IList<ChannelAccount>>> GetConversationMembersWithHttpMessagesAsync(string conversationId, Dictionary<string, List<string>> customHeaders = null, CancellationToken cancellationToken = default) =>
        GetAsync<IList<ChannelAccount>>($"{Of(conversationId)}/members", customHeaders, cancellationToken);

    /// <summary>One member; a call that Teams has.</summary>
    public Task<HttpOperationResponse<ChannelAccount>> GetConversationMemberWithHttpMessagesAsync(string userId, string conversationId, Dictionary<string, List<string>> customHeaders = null, CancellationToken cancellationToken = default) =>
        GetAsync<ChannelAccount>(Member(conversationId, userId, nameof(userId)), customHeaders, cancellationToken);

    public Task<HttpOperationResponse<PagedMembersResult>> GetConversationPagedMembersWithHttpMessagesAsync(string conversationId, int? pageSize = default, string continuationToken = default, Dictionary<string, List<string>> customHeaders = null, CancellationToken cancellationToken = default)
    {
        var query = new List<string>();
        if (pageSize is { } size)
            query.Add("pageSize=" + size.ToString(CultureInfo.InvariantCulture));
        if (continuationToken is not null)
            query.Add("continuationToken=" + Uri.EscapeDataString(continuationToken));
        var path = $"{Of(conversationId)}/pagedmembers" + (query.Count > 0 ? '?' + string.Join('&', query) : string.Empty);
        return GetAsync<PagedMembersResult>(path, customHeaders, cancellationToken);
    }

    public async Task<HttpOperationResponse> DeleteConversationMemberWithHttpMessagesAsync(string conversationId, string memberId, Dictionary<string, List<string>> customHeaders = null, CancellationToken cancellationToken = default) =>
        await DeleteAsync(Member(conversationId, memberId, nameof(memberId)), customHeaders, cancellationToken).ConfigureAwait(false);

    public Task<HttpOperationResponse<IList<ChannelAccount>>> GetActivityMembersWithHttpMessagesAsync(string conversationId, string activityId, Dictionary<string, List<string>> customHeaders = null, CancellationToken cancellationToken = default) =>
        GetAsync<IList<ChannelAccount>>($"{Of(conversationId, activityId)}/members", customHeaders, cancellationToken);

    public Task<HttpOperationResponse<ResourceResponse>> UploadAttachmentWithHttpMessagesAsync(string conversationId, AttachmentData attachmentUpload, Dictionary<string, List<string>> customHeaders = null, CancellationToken cancellationToken = default) =>
        PutAsync(HttpMethod.Post, $"{Of(conversationId)}/attachments", attachmentUpload, nameof(attachmentUpload), customHeaders, cancellationToken);

    private const string All = "v3/conversations";

    private static string Of(string conversationId)
    {
        ConnectorChannel.Require(conversationId, nameof(conversationId));
        return $"{All}/{Uri.EscapeDataString(conversationId)}";
    }

    private static string Of(string conversationId, string activityId)
    {
        ConnectorChannel.Require(activityId, nameof(activityId));
        return $"{Of(conversationId)}/activities/{Uri.EscapeDataString(activityId)}";
    }

    private static string Member(string conversationId, string memberId, string name)
    {
        ConnectorChannel.Require(memberId, name);
        return $"{Of(conversationId)}/members/{Uri.EscapeDataString(memberId)}";
    }

    private Task<HttpOperationResponse<TResult>> GetAsync<TResult>(string path, Dictionary<string, List<string>> headers, CancellationToken cancellationToken)
        where TResult : class => _channel.SendAsync<Activity, TResult>(HttpMethod.Get, path, null, headers, cancellationToken);

    private Task<HttpOperationResponse<ResourceResponse>> DeleteAsync(string path, Dictionary<string, List<string>> headers, CancellationToken cancellationToken) =>
        _channel.SendAsync<Activity, ResourceResponse>(HttpMethod.Delete, path, null, headers, cancellationToken);

    private Task<HttpOperationResponse<ResourceResponse>> PutAsync<TBody>(HttpMethod method, string path, TBody body, string name, Dictionary<string, List<string>> headers, CancellationToken cancellationToken)
        where TBody : class
    {
        ConnectorChannel.Require(body, name);
        return _channel.SendAsync<TBody, ResourceResponse>(method, path, body, headers, cancellationToken);
    }
}
