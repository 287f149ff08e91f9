namespace Microsoft.Bot.Schema;

/// <summary>Resources for which tokens are wanted.</summary>
public class AadResourceUrls : IWireObject
{
    public AadResourceUrls()
    {
    }

    public AadResourceUrls(IList<string> resourceUrls = default)
    {
        ResourceUrls = resourceUrls;
    }

    public IList<string> ResourceUrls { get; set; }
}
