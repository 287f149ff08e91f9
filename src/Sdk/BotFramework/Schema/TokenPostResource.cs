namespace Microsoft.Bot.Schema;

/// <summary>Where a token may be posted.</summary>
public class TokenPostResource : IWireObject
{
    public TokenPostResource()
    {
    }

    public TokenPostResource(string sasUrl = default)
    {
        SasUrl = sasUrl;
    }

    public string SasUrl { get; set; }
}
