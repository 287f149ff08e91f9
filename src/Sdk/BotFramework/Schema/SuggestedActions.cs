namespace Microsoft.Bot.Schema;

/// <summary>Buttons offered beside a message; they go when the next message comes.</summary>
public class SuggestedActions : IWireObject
{
    public IList<string> To { get; set; }

    public IList<CardAction> Actions { get; set; }

    public SuggestedActions()
    {
    }

    public SuggestedActions(IList<string> to = default, IList<CardAction> actions = default)
    {
        To = to;
        Actions = actions;
    }

    public SuggestedActions(IEnumerable<string> to, IEnumerable<CardAction> actions)
        : this((IList<string>)to.ToArray(), actions.ToArray())
    {
    }
}
