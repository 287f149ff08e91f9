namespace Microsoft.Bot.Schema;

/// <summary>What a token may be exchanged for.</summary>
public class TokenExchangeResource : IWireObject
{
    public TokenExchangeResource()
    {
    }

    public TokenExchangeResource(string id = default, string uri = default, string providerId = default)
    {
        Id = id;
        Uri = uri;
        ProviderId = providerId;
    }

    public string Id { get; set; }

    public string Uri { get; set; }

    public string ProviderId { get; set; }
}
