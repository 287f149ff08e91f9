namespace Microsoft.Bot.Schema.Teams;

/// <summary>A request for a task module.</summary>
public class TaskModuleRequest : IWireObject
{
    public object Data { get; set; }

    public TaskModuleRequestContext Context { get; set; }

    public string TabEntityContext { get; set; }
}
