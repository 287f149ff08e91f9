namespace Microsoft.Bot.Schema;

/// <summary>The answer to an <c>adaptiveCard/action</c> invoke.</summary>
public class AdaptiveCardInvokeResponse : IWireObject
{
    public int StatusCode { get; set; }

    public string Type { get; set; }

    public object Value { get; set; }
}
