namespace Microsoft.Bot.Schema;

/// <summary>A list of activities to upload as history.</summary>
public class Transcript : IWireObject
{
    public Transcript()
    {
    }

    public Transcript(IList<Activity> activities = default)
    {
        Activities = activities;
    }

    public IList<Activity> Activities { get; set; }
}
