namespace Microsoft.Bot.Schema.Teams;

/// <summary>The answer to a request for a task module.</summary>
public class TaskModuleResponse : IWireObject
{
    public TaskModuleResponseBase Task { get; set; }

    public CacheInfo CacheInfo { get; set; }

    public TaskModuleResponse()
    {
    }

    public TaskModuleResponse(TaskModuleResponseBase task = default)
    {
        Task = task;
    }
}
