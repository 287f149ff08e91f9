namespace Microsoft.Bot.Schema;

/// <summary>A request for a token.</summary>
public class TokenRequest : IWireObject
{
    public TokenRequest()
    {
    }

    public TokenRequest(string provider = default, IDictionary<string, object> settings = default)
    {
        Provider = provider;
        Settings = settings;
    }

    public string Provider { get; set; }

    public IDictionary<string, object> Settings { get; set; }
}
