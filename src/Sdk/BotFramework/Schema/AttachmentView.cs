namespace Microsoft.Bot.Schema;

/// <summary>One view of a stored attachment.</summary>
public class AttachmentView : IWireObject
{
    public AttachmentView()
    {
    }

    public AttachmentView(string viewId = default, int? size = default)
    {
        ViewId = viewId;
        Size = size;
    }

    public string ViewId { get; set; }

    public int? Size { get; set; }
}
