namespace Microsoft.Bot.Schema;

/// <summary>The token that came with an Adaptive Card's action.</summary>
public class AdaptiveCardAuthentication : TokenExchangeInvokeRequest
{
}
