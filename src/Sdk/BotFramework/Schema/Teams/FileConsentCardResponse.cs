namespace Microsoft.Bot.Schema.Teams;

/// <summary>Whether a person takes a file.</summary>
public class FileConsentCardResponse : IWireObject
{
    public FileConsentCardResponse()
    {
    }

    public FileConsentCardResponse(string action = default, object context = default, FileUploadInfo uploadInfo = default)
    {
        Action = action;
        Context = context;
        UploadInfo = uploadInfo;
    }

    public string Action { get; set; }

    public object Context { get; set; }

    public FileUploadInfo UploadInfo { get; set; }
}
