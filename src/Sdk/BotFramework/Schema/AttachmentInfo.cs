namespace Microsoft.Bot.Schema;

/// <summary>What is known of a stored attachment.</summary>
public class AttachmentInfo : IWireObject
{
    public AttachmentInfo()
    {
    }

    public AttachmentInfo(string name = default, string type = default, IList<AttachmentView> views = default)
    {
        Name = name;
        Type = type;
        Views = views;
    }

    public string Name { get; set; }

    public string Type { get; set; }

    public IList<AttachmentView> Views { get; set; }
}
