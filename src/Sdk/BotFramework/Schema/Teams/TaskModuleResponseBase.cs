namespace Microsoft.Bot.Schema.Teams;

/// <summary>What to do with a task module.</summary>
public class TaskModuleResponseBase : IWireObject
{
    public TaskModuleResponseBase()
    {
    }

    public TaskModuleResponseBase(string type = default)
    {
        Type = type;
    }

    public string Type { get; set; }
}
