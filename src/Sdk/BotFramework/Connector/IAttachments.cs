namespace Microsoft.Bot.Connector;

/// <summary>Files that a channel keeps for the bot.</summary>
public interface IAttachments
{
    Task<AttachmentInfo> GetAttachmentInfoAsync(string attachmentId, CancellationToken cancellationToken = default);
}
