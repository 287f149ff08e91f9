using Microsoft.Rest;

namespace Microsoft.Bot.Connector;

/// <summary>The attachment calls over HTTP.</summary>
public class Attachments : IAttachments
{
    private readonly ConnectorChannel _channel;

    public Attachments(ConnectorClient client)
    {
        ArgumentNullException.ThrowIfNull(client);
        _channel = client.Channel;
    }

    public Task<HttpOperationResponse<AttachmentInfo>> GetAttachmentInfoWithHttpMessagesAsync(string attachmentId, Dictionary<string, List<string>> customHeaders = null, CancellationToken cancellationToken = default) =>
        _channel.SendAsync<Activity, AttachmentInfo>(HttpMethod.Get, Of(attachmentId), null, customHeaders, cancellationToken);

    public Task<HttpOperationResponse<Stream>> GetAttachmentWithHttpMessagesAsync(string attachmentId, string viewId, Dictionary<string, List<string>> customHeaders = null, CancellationToken cancellationToken = default)
    {
        ConnectorChannel.Require(viewId, nameof(viewId));
        return _channel.ReadStreamAsync($"{Of(attachmentId)}/views/{Uri.EscapeDataString(viewId)}", customHeaders, cancellationToken);
    }

    private static string Of(string attachmentId)
    {
        ConnectorChannel.Require(attachmentId, nameof(attachmentId));
        return "v3/attachments/" + Uri.EscapeDataString(attachmentId);
    }
}
