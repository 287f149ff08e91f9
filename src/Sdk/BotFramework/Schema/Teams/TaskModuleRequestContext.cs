namespace Microsoft.Bot.Schema.Teams;

/// <summary>Where a task module was asked for.</summary>
public class TaskModuleRequestContext : IWireObject
{
    public TaskModuleRequestContext()
    {
    }

    public TaskModuleRequestContext(string theme = default)
    {
        Theme = theme;
    }

    public string Theme { get; set; }
}
