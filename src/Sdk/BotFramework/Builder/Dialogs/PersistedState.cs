namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>State as it was written.</summary>
public class PersistedState
{
    public IDictionary<string, object> UserState { get; set; } = new Dictionary<string, object>();

    public IDictionary<string, object> ConversationState { get; set; } = new Dictionary<string, object>();
}
