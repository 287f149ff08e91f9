namespace Microsoft.Bot.Schema.Teams;

/// <summary>Closes a task module with a message.</summary>
public class TaskModuleMessageResponse : TaskModuleResponseBase
{
    public string Value { get; set; }

    public TaskModuleMessageResponse()
        : base("message")
    {
    }

    public TaskModuleMessageResponse(string value = default)
        : base("message")
    {
        Value = value;
    }
}
