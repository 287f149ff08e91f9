namespace Microsoft.Bot.Schema;

/// <summary>Replies returned in the body of the request that asked for them.</summary>
public class ExpectedReplies : IWireObject
{
    public ExpectedReplies()
    {
    }

    public ExpectedReplies(IList<Activity> activities = default)
    {
        Activities = activities;
    }

    public IList<Activity> Activities { get; set; }
}
