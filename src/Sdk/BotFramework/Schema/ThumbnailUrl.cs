namespace Microsoft.Bot.Schema;

/// <summary>A thumbnail's address.</summary>
public class ThumbnailUrl : IWireObject
{
    public ThumbnailUrl()
    {
    }

    public ThumbnailUrl(string url = default, string alt = default)
    {
        Url = url;
        Alt = alt;
    }

    public string Url { get; set; }

    public string Alt { get; set; }
}
