using System.Text.Json.Serialization;
using Newtonsoft.Json;
using JsonConstructorAttribute = System.Text.Json.Serialization.JsonConstructorAttribute;

namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>The stack of dialogs, outermost last.</summary>
public class DialogState
{
    [JsonConstructor]
    public DialogState()
        : this(null)
    {
    }

    public DialogState(List<DialogInstance> stack)
    {
        DialogStack = stack ?? [];
    }

    [JsonProperty("dialogStack")]
    [JsonPropertyName("dialogStack")]
    public List<DialogInstance> DialogStack { get; set; }
}
