namespace Microsoft.Bot.Schema;

/// <summary>The action of an Adaptive Card that was pressed.</summary>
public class AdaptiveCardInvokeAction : IWireObject
{
    public string Type { get; set; }

    public string Id { get; set; }

    public string Verb { get; set; }

    public object Data { get; set; }
}
