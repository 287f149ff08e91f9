namespace Microsoft.Bot.Connector;

/// <summary>The attachment calls over HTTP.</summary>
internal sealed class Attachments(ConnectorChannel channel) : IAttachments
{
    public Task<AttachmentInfo> GetAttachmentInfoAsync(string attachmentId, CancellationToken cancellationToken)
    {
        ArgumentException.ThrowIfNullOrEmpty(attachmentId);
        return channel.SendAsync<Activity, AttachmentInfo>(HttpMethod.Get, "v3/attachments/" + Uri.EscapeDataString(attachmentId), null, cancellationToken);
    }
}
