namespace Microsoft.Bot.Schema;

/// <summary>A media file's address.</summary>
public class MediaUrl : IWireObject
{
    public MediaUrl()
    {
    }

    public MediaUrl(string url = default, string profile = default)
    {
        Url = url;
        Profile = profile;
    }

    public string Url { get; set; }

    public string Profile { get; set; }
}
