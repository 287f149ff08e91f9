namespace Microsoft.Bot.Schema.Teams;

/// <summary>Shows another task module.</summary>
public class TaskModuleContinueResponse : TaskModuleResponseBase
{
    public TaskModuleTaskInfo Value { get; set; }

    public TaskModuleContinueResponse()
        : base("continue")
    {
    }

    public TaskModuleContinueResponse(TaskModuleTaskInfo value = default)
        : base("continue")
    {
        Value = value;
    }
}
