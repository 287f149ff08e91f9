namespace Microsoft.Bot.Schema;

/// <summary>An attachment's bytes.</summary>
public class AttachmentData : IWireObject
{
    public AttachmentData()
    {
    }

    public AttachmentData(
        string type = default,
        string name = default,
        byte[] originalBase64 = default,
        byte[] thumbnailBase64 = default)
    {
        Type = type;
        Name = name;
        OriginalBase64 = originalBase64;
        ThumbnailBase64 = thumbnailBase64;
    }

    public string Type { get; set; }

    public string Name { get; set; }

    public byte[] OriginalBase64 { get; set; }

    public byte[] ThumbnailBase64 { get; set; }
}
