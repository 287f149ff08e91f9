namespace Microsoft.Bot.Schema.Teams;

/// <summary>Where a file that a person agreed to was put.</summary>
public class FileUploadInfo : IWireObject
{
    public FileUploadInfo()
    {
    }

    public FileUploadInfo(
        string name = default,
        string uploadUrl = default,
        string contentUrl = default,
        string uniqueId = default,
        string fileType = default)
    {
        Name = name;
        UploadUrl = uploadUrl;
        ContentUrl = contentUrl;
        UniqueId = uniqueId;
        FileType = fileType;
    }

    public string Name { get; set; }

    public string UploadUrl { get; set; }

    public string ContentUrl { get; set; }

    public string UniqueId { get; set; }

    public string FileType { get; set; }
}
