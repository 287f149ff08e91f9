namespace Microsoft.Bot.Schema;

/// <summary>A request to exchange a token.</summary>
public class TokenExchangeRequest : IWireObject
{
    public TokenExchangeRequest()
    {
    }

    public TokenExchangeRequest(string uri = default, string token = default)
    {
        Uri = uri;
        Token = token;
    }

    public string Uri { get; set; }

    public string Token { get; set; }
}
