using System.Text.Json.Serialization;
using Newtonsoft.Json;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>A request for a task module.</summary>
public class TaskModuleRequest : IWireObject
{
    public TaskModuleRequest()
    {
    }

    public TaskModuleRequest(object data = default, TaskModuleRequestContext context = default)
    {
        Data = data;
        Context = context;
    }

    public object Data { get; set; }

    public TaskModuleRequestContext Context { get; set; }

    [JsonPropertyName("tabContext")]
    [JsonProperty("tabContext")]
    public TabEntityContext TabEntityContext { get; set; }
}
